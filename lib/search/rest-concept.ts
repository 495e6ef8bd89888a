import { type Atom, atomise } from "./atoms";
import type { Lexicon } from "./lexicon";
import { type Alternative, alternative } from "./query";
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
/** Kana of fewer characters are too open to be completed. */
const SHORTEST_KANA_PREFIX = 2;
/** Kana of fewer characters stand inside many words by chance. */
const SHORTEST_INNER = 3;

/** Makes the best of a stretch; `undefined` where it asks for nothing (a particle, a stray letter). */
export function restConcept(
  rest: Rest,
  completions: ReadonlyMap<Atom, readonly string[]>,
  knowledge: Knowledge,
): RestConcept | undefined {
  const [first] = rest.atoms;
  if (first === undefined) return undefined;
  if (first.kind === "word") return wordConcept(rest, completions.get(first) ?? [], knowledge);
  if (first.kind === "kanji") return kanjiConcept(rest, knowledge);
  if (first.kind === "hiragana" && (!rest.isLoose || rest.atoms.length < SHORTEST_HIRAGANA_WORD)) {
    return undefined;
  }
  return kanaConcept(rest, knowledge);
}

function wordConcept(
  rest: Rest,
  completions: readonly string[],
  { vocabulary }: Knowledge,
): RestConcept | undefined {
  const [atom] = rest.atoms;
  if (atom === undefined) return undefined;
  const kind = rest.isLast ? "prefix" : "inner";
  const alternatives = completions.map((token) => alternative(kind, [token]));
  if (vocabulary.has(atom.value)) alternatives.push(alternative("literal", [atom.value]));
  return alternatives.length === 0 && atom.surface.length === 1 ? undefined : { alternatives };
}

function kanjiConcept({ atoms, isLast }: Rest, { vocabulary, lexicon }: Knowledge): RestConcept {
  const kanji = atoms.filter((atom) => atom.kind === "kanji");
  const ending = atoms[kanji.length];
  const pairs = kanji.slice(1).map((atom, at) => (kanji[at]?.value ?? "") + atom.value);
  const last = kanji.at(-1)?.value ?? "";
  const alternatives: Alternative[] = [];
  if (pairs.length > 0) alternatives.push(alternative("literal", pairs));
  if (kanji.length === 1) {
    if (ending !== undefined) alternatives.push(alternative("literal", [last + ending.value]));
    alternatives.push(alternative(ending === undefined ? "literal" : "piece", [last]));
    if (isLast && ending === undefined) {
      for (const token of vocabulary.beginning(last)) {
        if (token !== last) alternatives.push(alternative("prefix", [token]));
      }
    }
  }
  const known = alternatives.filter(({ tokens }) => tokens.some((token) => vocabulary.has(token)));
  const isOpen = isLast || (known.length === 0 && kanji.length > 1);
  if (isOpen) known.push(...completed(kanji, lexicon, isLast ? "prefix" : "inner"));
  return { alternatives: known.length > 0 || kanji.length < 2 ? known : inside(kanji, lexicon) };
}

function kanaConcept({ atoms, isLast }: Rest, { vocabulary, lexicon }: Knowledge): RestConcept {
  const word = joinedValue(atoms, 0, atoms.length);
  if (vocabulary.has(word)) return { alternatives: [alternative("literal", [word])] };
  if (word.length >= (isLast ? SHORTEST_KANA_PREFIX : SHORTEST_INNER)) {
    const kind = isLast ? "prefix" : "inner";
    const longer = vocabulary.beginning(word).map((token) => alternative(kind, [token]));
    const alternatives = [...longer, ...completed(atoms, lexicon, kind)];
    if (alternatives.length > 0) return { alternatives };
  }
  if (word.length >= SHORTEST_INNER) {
    const longer = inside(atoms, lexicon);
    if (longer.length > 0) return { alternatives: longer };
  }
  return similarKana(word, lengthOf(atoms), { vocabulary, lexicon }) ?? { alternatives: [] };
}

/** How many characters were written, long-vowel marks included. */
export function lengthOf(atoms: readonly Atom[]): number {
  return (atoms.at(-1)?.end ?? 0) - (atoms[0]?.start ?? 0);
}

/** The katakana word that `word` is a slip of, with all that means the same. */
export function similarKana(
  word: string,
  length: number,
  { vocabulary, lexicon }: Knowledge,
): RestConcept | undefined {
  const meant = vocabulary.nearest(word, length);
  if (meant === undefined) return undefined;
  const atoms = atomise(meant);
  const term = lexicon.longestAt(atoms, 0);
  const groups = term?.to === atoms.length ? term.groups : [];
  return {
    correction: meant,
    alternatives: [[meant], ...groups.map((group) => [groupToken(group)])].map((tokens) =>
      alternative("similar", tokens),
    ),
  };
}

/** The terms that begin so: 秘密 for 秘密鍵. */
function completed(atoms: readonly Atom[], lexicon: Lexicon, kind: "prefix" | "inner"): Alternative[] {
  return lexicon.completing(atoms, 0).map((group) => alternative(kind, [groupToken(group)]));
}

/** The terms that hold it behind their beginning, of which the index keeps no pieces: 妨害 for サービス妨害. */
function inside(atoms: readonly Atom[], lexicon: Lexicon): Alternative[] {
  return lexicon.containing(atoms).map((group) => alternative("inner", [groupToken(group)]));
}
