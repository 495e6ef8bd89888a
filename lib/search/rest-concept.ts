import { type Atom, atomise } from "./atoms";
import type { Lexicon } from "./lexicon";
import { type Alternative, QUALITY } from "./query";
import { groupToken, joinedValue } from "./tokenise";
import type { Vocabulary } from "./vocabulary";

/** What the words of a query are held against. */
export type Knowledge = { lexicon: Lexicon; vocabulary: Vocabulary };

/** A stretch of a query, all of one script, that no term and no identifier explains. */
export type Rest = {
  atoms: readonly Atom[];
  /** Nothing is written up to it on either side. */
  isLoose: boolean;
  /** It is the end of the query, so more of it may be coming. */
  isLast: boolean;
};

/** What such a stretch may stand for; `correction` is the word that it was taken for. */
export type RestConcept = { alternatives: Alternative[]; correction?: string };

/** Shorter hiragana on its own is an ending or a particle. */
const SHORTEST_HIRAGANA_WORD = 3;

/** Makes the best of a stretch; `undefined` where it asks for nothing (a particle, a stray letter). */
export function restConcept(
  rest: Rest,
  completions: ReadonlyMap<Atom, readonly string[]>,
  knowledge: Knowledge,
): RestConcept | undefined {
  const [first] = rest.atoms;
  if (first === undefined) return undefined;
  if (first.kind === "word") return wordConcept(first, completions.get(first) ?? [], knowledge.vocabulary);
  if (first.kind === "kanji") return kanjiConcept(rest, knowledge.vocabulary);
  if (first.kind === "hiragana" && (!rest.isLoose || rest.atoms.length < SHORTEST_HIRAGANA_WORD)) {
    return undefined;
  }
  return kanaConcept(joinedValue(rest.atoms, 0, rest.atoms.length), rest.isLast, knowledge);
}

function wordConcept(
  atom: Atom,
  completions: readonly string[],
  vocabulary: Vocabulary,
): RestConcept | undefined {
  const alternatives: Alternative[] = completions.map((token) => ({
    tokens: [token],
    quality: QUALITY.prefix,
  }));
  if (vocabulary.has(atom.value)) alternatives.push({ tokens: [atom.value], quality: QUALITY.literal });
  return alternatives.length === 0 && atom.surface.length === 1 ? undefined : { alternatives };
}

function kanjiConcept({ atoms, isLast }: Rest, vocabulary: Vocabulary): RestConcept {
  const kanji = atoms.filter((atom) => atom.kind === "kanji");
  const ending = atoms[kanji.length];
  const pairs = kanji.slice(1).map((atom, at) => (kanji[at]?.value ?? "") + atom.value);
  const last = kanji.at(-1)?.value ?? "";
  const alternatives: Alternative[] = [];
  if (pairs.length > 0) alternatives.push({ tokens: pairs, quality: QUALITY.literal });
  if (kanji.length === 1) {
    if (ending !== undefined) alternatives.push({ tokens: [last + ending.value], quality: QUALITY.literal });
    alternatives.push({ tokens: [last], quality: ending === undefined ? QUALITY.literal : QUALITY.piece });
    if (isLast && ending === undefined) {
      for (const token of vocabulary.beginning(last)) {
        if (token !== last) alternatives.push({ tokens: [token], quality: QUALITY.prefix });
      }
    }
  }
  return { alternatives: alternatives.filter(({ tokens }) => tokens.some((token) => vocabulary.has(token))) };
}

function kanaConcept(word: string, isLast: boolean, { vocabulary, lexicon }: Knowledge): RestConcept {
  if (vocabulary.has(word)) return { alternatives: [{ tokens: [word], quality: QUALITY.literal }] };
  const longer = isLast && word.length >= 2 ? vocabulary.beginning(word) : [];
  if (longer.length > 0) {
    return { alternatives: longer.map((token) => ({ tokens: [token], quality: QUALITY.prefix })) };
  }
  const meant = vocabulary.nearest(word);
  if (meant === undefined) return { alternatives: [] };
  const atoms = atomise(meant);
  const term = lexicon.longestAt(atoms, 0);
  const groups = term?.to === atoms.length ? term.groups : [];
  return {
    correction: meant,
    alternatives: [
      { tokens: [meant], quality: QUALITY.literal },
      ...groups.map((group) => ({ tokens: [groupToken(group)], quality: QUALITY.group })),
    ],
  };
}
