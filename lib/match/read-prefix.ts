import { beginsWord } from "./begins-word";
import type { FoundCode } from "./read-code";
import type { CodeIndex } from "./resolve-code";

/** The beginning of a code, where it stands in the folded text, and the codes that begin so. */
export type ReadPrefix = { at: number; end: number; written: string; codes: string[] };

/** Finds beginnings of codes (`SSL02`, `ssl019`): the prefix and at least one digit, but too few of them. */
export function readPrefixes(
  text: string,
  indexes: readonly CodeIndex[],
  found: readonly FoundCode[],
): ReadPrefix[] {
  const prefixes: ReadPrefix[] = [];
  for (const { 0: word, index: at } of text.matchAll(/[A-Za-z]+[0-9]+(?![0-9A-Za-z._-])/g)) {
    if (!beginsWord(text, at) || found.some(({ at: start, read }) => at >= start && at < read.end)) continue;
    const start = word.toUpperCase();
    const codes = indexes.flatMap(
      ({ codes, source }) => source?.beginning(start) ?? codes.filter((code) => code.startsWith(start)),
    );
    if (codes.length > 0) prefixes.push({ at, end: at + word.length, written: word, codes });
  }
  return prefixes;
}
