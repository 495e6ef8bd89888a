import type { Atom } from "./atoms";

/**
 * One way a concept can show in a message: so many tokens, how well they stand for what was typed, and how
 * sure it is that they were meant, which counts for how much of a query is covered.
 */
export type Alternative = { tokens: readonly string[]; quality: number; certainty: number };

/** Atoms in a row, English words parted by blanks: what a passage holds that says them word for word. */
export function phraseOf(atoms: readonly Atom[]): string {
  return atoms.map(({ kind, value }) => (kind === "word" ? ` ${value}` : value)).join("");
}

/** One thing the query asks for: a word, an identifier, or a term with all that means the same. */
export type Concept = {
  /** As the reader wrote it. */
  written: string;
  /** Empty where nothing in the catalog is like it. */
  alternatives: readonly Alternative[];
  /** It is the name of a thing, written as no word is: `SSLServerCert`, `CVE-2009-3555`. */
  isName?: boolean;
  /** It is a verb or a particle of kanji rather than a thing: where nothing is like it, it tells little. */
  isFaint?: boolean;
};

/** A query, understood as far as the catalog's words go. */
export type Query = {
  concepts: readonly Concept[];
  /** All of it in a row, as `phraseOf` gives it. */
  phrase: string;
  /** Words that were taken for others; `to` as the index spells it. */
  corrections: readonly { from: string; to: string }[];
};

/** What stands in place of the very word: the same meaning, a longer word, a similar word, a piece, a term inside. */
const KINDS = {
  literal: { quality: 1, certainty: 1 },
  group: { quality: 0.92, certainty: 1 },
  prefix: { quality: 0.7, certainty: 0.9 },
  inner: { quality: 0.7, certainty: 0.6 },
  similar: { quality: 0.9, certainty: 0.9 },
  piece: { quality: 0.6, certainty: 0.5 },
  part: { quality: 0.4, certainty: 0.28 },
} as const;

/** A short word has many that are like it, so what it was taken for is less sure. */
const SHORT_WORD = 6;
const SHORT_CERTAINTY = 0.7;

/** The same alternatives for a word of so many letters that was taken for another one. */
export function guessed(alternatives: readonly Alternative[], length: number): Alternative[] {
  const { quality, certainty } = KINDS.similar;
  return alternatives.map((one) => ({
    tokens: one.tokens,
    quality: one.quality * quality,
    certainty: one.certainty * (length <= SHORT_WORD ? SHORT_CERTAINTY : certainty),
  }));
}

/** An alternative of a kind. */
export function alternative(kind: keyof typeof KINDS, tokens: readonly string[]): Alternative {
  return { tokens, ...KINDS[kind] };
}
