import type { Token } from "./tokens";

/** Words that may be missing in the line, or too many in it: they change nothing of what is said. */
export const LIGHT_WORDS = new Set(["ssl", "the", "a", "an"]);

/** The tokens of a line, and behind which of them (counted from 1) a word ends. */
export type WordTable = {
  tokens: readonly Token[];
  at: ReadonlyMap<string, readonly number[]>;
  /** Words that two neighbouring tokens make together. */
  joinedAt: ReadonlyMap<string, readonly number[]>;
  lightAt: readonly number[];
};

/** Looks up once per line where its words stand; linear. */
export function tabulate(tokens: readonly Token[]): WordTable {
  const at = new Map<string, number[]>();
  const joinedAt = new Map<string, number[]>();
  const lightAt: number[] = [];
  for (const [i, { text }] of tokens.entries()) {
    put(at, text, i + 1);
    // A line break may have been lost behind the light word: `SSLHandshake`.
    if (text.startsWith("ssl") && text.length > 6) put(at, text.slice(3), i + 1);
    const before = tokens[i - 1]?.text;
    if (before !== undefined) put(joinedAt, before + text, i + 1);
    if (LIGHT_WORDS.has(text)) lightAt.push(i + 1);
  }
  return { tokens, at, joinedAt, lightAt };
}

function put(places: Map<string, number[]>, word: string, place: number): void {
  const known = places.get(word);
  if (known === undefined) places.set(word, [place]);
  else known.push(place);
}
