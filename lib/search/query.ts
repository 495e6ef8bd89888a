/** One way a concept can show in a message: so many tokens, and how well it stands for what was typed. */
export type Alternative = { tokens: readonly string[]; quality: number };

/** One thing the query asks for: a word, an identifier, or a term with all that means the same. */
export type Concept = {
  /** As the reader wrote it. */
  written: string;
  /** Empty where nothing in the catalog is like it. */
  alternatives: readonly Alternative[];
};

/** A query, understood as far as the catalog's words go. */
export type Query = {
  concepts: readonly Concept[];
  /** Words that were taken for others; `to` as the index spells it. */
  corrections: readonly { from: string; to: string }[];
};

/** Quality of what stands in place of the very word: the same meaning, a longer word, a piece. */
export const QUALITY = { literal: 1, group: 0.9, prefix: 0.7, piece: 0.6 } as const;
