import { type Atom, atomise } from "./atoms";
import { correctWords } from "./correct-words";
import { isKana, type Lexicon } from "./lexicon";
import { type Alternative, alternative, type Concept, guessed, phraseOf, type Query } from "./query";
import { type Knowledge, lengthOf, restConcept, similarKana } from "./rest-concept";
import { STOP_WORDS, stopPhraseLength } from "./stop-words";
import { groupToken, identifierAt, joinedValue, katakanaEnd } from "./tokenise";

/** Fewer characters begin too many terms. */
const SHORTEST_OPEN_TERM = 3;

/** Takes a query apart into the concepts it asks for; questions and politeness fall away. */
export function parseQuery(written: string, knowledge: Knowledge): Query {
  const { atoms, completions, guesses } = correctWords(atomise(written), knowledge.vocabulary);
  const concepts: Concept[] = [];
  const corrections = [...guesses].map(([{ start, end }, to]) => ({ from: written.slice(start, end), to }));
  /** Where the last concept begins. */
  let begun = 0;
  const add = (from: number, to: number, alternatives: readonly Alternative[]) => {
    const guess = atoms.slice(from, to).find((atom) => guesses.has(atom));
    begun = from;
    concepts.push({
      written: sliceOf(written, atoms, from, to),
      isName: guess === undefined && isName(atoms, from, to),
      isFaint: isFaint(atoms.slice(from, to)),
      alternatives: guess === undefined ? alternatives : guessed(alternatives, guess.surface.length),
    });
  };
  for (let at = 0; at < atoms.length; ) {
    const known = knownAt(atoms, at, knowledge);
    const stop = stopLength(atoms, at);
    const from = at;
    const open = openTerm(atoms, at, known?.to ?? at, knowledge);
    if (open.length > 0) {
      at = atoms.length;
      add(from, at, open);
      continue;
    }
    const slip = kanaSlip(atoms, at, knowledge);
    if (slip !== undefined) {
      at = slip.to;
      add(from, at, slip.alternatives);
      corrections.push({ from: sliceOf(written, atoms, from, at), to: slip.correction });
      continue;
    }
    if (known !== undefined && known.to - at >= stop) {
      at = known.to;
      add(from, at, known.alternatives);
    } else if (stop > 0) {
      at += stop;
    } else {
      at = restEnd(atoms, from, knowledge);
      if (stopPhraseLength(atoms.slice(from, at), 0) === at - from) continue;
      const rest = {
        atoms: atoms.slice(from, at),
        isLoose: isLoose(atoms, from, at),
        isLast: at === atoms.length,
      };
      const concept = restConcept(rest, completions, knowledge);
      if (concept === undefined) continue;
      const meant = concept.alternatives.length > 0 ? undefined : kanjiSlip(atoms, begun, at, knowledge);
      if (meant !== undefined) {
        concepts.pop();
        add(begun, meant.to, meant.alternatives);
        corrections.push({ from: sliceOf(written, atoms, begun, meant.to), to: meant.correction });
        continue;
      }
      add(from, at, concept.alternatives);
      if (concept.correction !== undefined) {
        corrections.push({ from: sliceOf(written, atoms, from, at), to: concept.correction });
      }
    }
  }
  return { concepts: withoutSeverity(concepts), corrections, phrase: phraseOf(atoms) };
}

/** "Warning" in Japanese. */
const KEIKOKU = "警告";
/** How serious a message is said to be: the code has that, and texts say it of something else. */
const SEVERITY: ReadonlySet<string> = new Set(["warning", "warnings", "info", KEIKOKU]);

/** Leaves out how serious the message is, where the query asks for anything else that is known. */
function withoutSeverity(concepts: readonly Concept[]): readonly Concept[] {
  const rest = concepts.filter(({ written }) => !SEVERITY.has(written.toLowerCase()));
  return rest.some(({ alternatives }) => alternatives.length > 0) ? rest : concepts;
}

/**
 * What the end of the query begins, where that is longer than any word in it: 共有ラ for 共有ライブラリー. `known`
 * is how far the longest known word reaches; what it reaches to the end is a word of its own.
 */
function openTerm(
  atoms: readonly Atom[],
  at: number,
  known: number,
  { lexicon, vocabulary }: Knowledge,
): Alternative[] {
  const rest = atoms.slice(at);
  const isOneStretch = rest.every(
    ({ kind, gap }, place) => kind !== "word" && (place === 0 || gap === "none"),
  );
  if (known >= atoms.length || rest.length < SHORTEST_OPEN_TERM || !isOneStretch) return [];
  const longer = rest.every(isKana) ? vocabulary.beginning(joinedValue(rest, 0, rest.length)) : [];
  const tokens = [...longer, ...lexicon.completing(atoms, at).map(groupToken)];
  return tokens.map((token) => alternative("prefix", [token]));
}

/** A term with one wrong kanji in it, in the words from `from` to `to` that are written in one stretch. */
function kanjiSlip(
  atoms: readonly Atom[],
  from: number,
  to: number,
  { lexicon }: Knowledge,
): { to: number; alternatives: Alternative[]; correction: string } | undefined {
  // Kana behind the last kanji are its ending, or a particle.
  const end = atoms[to - 1]?.kind === "hiragana" ? to - 1 : to;
  const stretch = atoms.slice(from, end);
  if (stretch.some(({ kind, gap }, at) => kind === "word" || (at > 0 && gap !== "none"))) return undefined;
  const meant = lexicon.resembling(stretch);
  if (meant === undefined) return undefined;
  return {
    to: end,
    alternatives: [alternative("similar", [groupToken(meant.group)])],
    correction: meant.form,
  };
}

/** A whole run of katakana that is a slip of one word; its pieces are looked at only where it is not. */
function kanaSlip(
  atoms: readonly Atom[],
  at: number,
  knowledge: Knowledge,
): { to: number; alternatives: Alternative[]; correction: string } | undefined {
  if (atoms[at]?.kind !== "katakana" || isInsideKatakana(atoms, at)) return undefined;
  const to = katakanaEnd(atoms, at);
  let piece = at;
  while (piece < to) piece = knownAt(atoms, piece, knowledge)?.to ?? atoms.length + 1;
  if (piece === to || piece <= atoms.length) return undefined;
  const word = joinedValue(atoms, at, to);
  if (knowledge.vocabulary.beginning(word).length > 0) return undefined;
  const similar = similarKana(word, lengthOf(atoms.slice(at, to)), knowledge);
  if (similar?.correction === undefined) return undefined;
  return { to, alternatives: similar.alternatives, correction: similar.correction };
}

function isInsideKatakana(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]?.gap === "none" && atoms[at - 1]?.kind === "katakana";
}

function sliceOf(written: string, atoms: readonly Atom[], from: number, to: number): string {
  return written.slice(atoms[from]?.start ?? 0, atoms[to - 1]?.end ?? 0);
}

/** The longest term or identifier that begins at `at`; where both are equally long, either may match. */
function knownAt(
  atoms: readonly Atom[],
  at: number,
  { lexicon, vocabulary }: Knowledge,
): { to: number; alternatives: Alternative[] } | undefined {
  const term = lexicon.longestAt(atoms, at);
  const identifier = identifierAt(atoms, at);
  const whole = identifier !== undefined && vocabulary.has(identifier.token) ? identifier : undefined;
  const to = Math.max(term?.to ?? 0, whole?.to ?? 0);
  if (to === 0) return undefined;
  const alternatives: Alternative[] = [];
  if (whole?.to === to) alternatives.push(alternative("literal", [whole.token]));
  if (term?.to === to) {
    for (const group of term.groups) alternatives.push(alternative("group", [groupToken(group)]));
  }
  const literal = literalToken(atoms, at, to);
  if (literal !== undefined) alternatives.push(alternative("literal", [literal]));
  for (const token of partTokens(atoms, at, to, lexicon)) alternatives.push(alternative("part", [token]));
  return { to, alternatives };
}

/** The tokens of the terms inside a longer one: what has no cipher suite may still have a cipher. */
function partTokens(atoms: readonly Atom[], from: number, to: number, lexicon: Lexicon): string[] {
  const tokens = new Set<string>();
  const whole = new Set(lexicon.longestAt(atoms, from)?.groups);
  for (let at = from; at < to; at++) {
    for (const known of lexicon.termsAt(atoms, at)) {
      if (known.to > to || known.to - known.from === to - from) continue;
      for (const group of known.groups) if (!whole.has(group)) tokens.add(groupToken(group));
    }
  }
  return [...tokens];
}

/** The token of the very word, where the stretch is one; the index keeps no pieces of longer terms. */
function literalToken(atoms: readonly Atom[], from: number, to: number): string | undefined {
  const stretch = atoms.slice(from, to);
  if (stretch.length === 1 && stretch[0]?.kind === "word") return stretch[0].value;
  return stretch.every(isKana) ? joinedValue(stretch, 0, stretch.length) : undefined;
}

function stopLength(atoms: readonly Atom[], at: number): number {
  const atom = atoms[at];
  if (atom?.kind === "word") return STOP_WORDS.has(atom.surface) ? 1 : 0;
  return stopPhraseLength(atoms, at);
}

/** Where the run of one script that begins at `at`, and that nothing knows, ends (exclusive). */
function restEnd(atoms: readonly Atom[], at: number, knowledge: Knowledge): number {
  const kind = atoms[at]?.kind;
  let to = at + 1;
  if (kind === "word") return to;
  while (
    atoms[to]?.kind === kind &&
    atoms[to]?.gap === "none" &&
    stopLength(atoms, to) === 0 &&
    knownAt(atoms, to, knowledge) === undefined
  ) {
    to++;
  }
  return kind === "kanji" && atoms[to]?.kind === "hiragana" && atoms[to]?.gap === "none" ? to + 1 : to;
}

/** Names of fewer characters are words and versions, too: `I/O`, `TLS1.2`. */
const SHORTEST_NAME = 8;

/** True where one word is written, of which capitals or joints show that it is a name. */
function isName(atoms: readonly Atom[], from: number, to: number): boolean {
  const stretch = atoms.slice(from, to);
  const length = (stretch.at(-1)?.end ?? 0) - (stretch[0]?.start ?? 0);
  const isOne = stretch.every(({ kind, gap }, at) => kind === "word" && (at === 0 || gap === "joint"));
  return isOne && length >= SHORTEST_NAME && (stretch.length > 1 || (stretch[0]?.parts.length ?? 0) > 1);
}

/** What follows a noun; in a verb other kana follow its kanji. As `fold` gives them. */
const PARTICLES = "ガノヲニハヘトデモ";

/** True for a kanji with kana of its own, a verb as a rule: things are told by longer words, or have particles. */
function isFaint([first, second]: readonly Atom[]): boolean {
  return first?.kind === "kanji" && second?.kind === "hiragana" && !PARTICLES.includes(second.value);
}

/** True when nothing is written up to the stretch on either side: it is a word, not an ending or a particle. */
function isLoose(atoms: readonly Atom[], from: number, to: number): boolean {
  const before = from === 0 || atoms[from]?.gap !== "none";
  const after = to === atoms.length || atoms[to]?.gap !== "none";
  return before && after;
}
