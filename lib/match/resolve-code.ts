import type { CodePattern } from "../catalog/code";
import { beginsWord } from "./begins-word";
import { foldText, originalRange } from "./folded-text";
import { isNeverInCode } from "./never-in-code";
import {
  type CodeLookup,
  type FoundCode,
  REPAIRS,
  type ReadCode,
  type Repair,
  readBareNumber,
  readCode,
} from "./read-code";
import { readPrefixes } from "./read-prefix";
import { readStrict } from "./read-strict";

/** The codes of one catalog, and how they are built. */
export type CodeIndex = {
  catalog: string;
  pattern: CodePattern;
  codes: readonly string[];
  /** In place of `codes`, where they are too many to be loaded at once: looks them up, and may throw. */
  source?: CodeSource;
};

/** Codes that are looked up where they are needed. */
export type CodeSource = {
  byNumber: ReadonlyMap<number, readonly string[]>;
  /** The first codes that begin with `start`, in ascending order. */
  beginning(start: string): readonly string[];
  /** The codes with a number near this one. */
  near(number: number): readonly string[];
};

/** A code of a catalog that was found in an input. */
export type ResolvedCode = {
  code: string;
  catalog: string;
  /** As the reader wrote it. */
  written: string;
  /** Where it stands in the input, in UTF-16 units. */
  range: readonly [number, number];
  /** The most serious kind of repair that was needed. */
  repair: Repair;
};

/** What looks like one of our codes and is not in the catalog. `code` is its canonical spelling. */
export type UnknownCode = { written: string; code: string; range: readonly [number, number] };

export type CodeResolution = {
  /** Every place where a code stands: least repaired first, then by position. A code may come twice. */
  codes: ResolvedCode[];
  unknown: UnknownCode[];
  /** The beginning of a code (`SSL02`), with all codes that begin so. Only in short inputs of one line. */
  prefixes: { written: string; codes: string[] }[];
  /** True when the input is nothing but codes or prefixes (`code 222`, `0237W`, `SSL02`). */
  whole: boolean;
};

/** Words that may stand around a number that is meant as a code. */
const CODE_WORDS = new Set([
  ...["code", "codes", "error", "message", "msg", "id", "no", "number", "and", "or"],
  ...["コード", "エラー", "エラーコード", "メッセージ", "番", "番号", "と"],
]);
/** Longer inputs are pastes, not queries: there, a number alone is never a code. */
const QUERY_LENGTH = 100;

const lookups = new WeakMap<CodeIndex, CodeLookup>();

/**
 * Finds the codes of the given catalogs in an input.
 *
 * `strict` is for log files: exact spelling, only the letter may be another one or missing.
 * `tolerant` is for what people type and paste: any case and width, blanks, separators or a line break inside,
 * one zero more or less, a missing or wrong letter, `O` for `0`, `I` for `1`, `S` for `5`. Every repair is
 * driven by the catalog: the repaired code must exist. The time is linear in the length of the input.
 */
export function resolveCodes(
  input: string,
  indexes: readonly CodeIndex[],
  mode: "strict" | "tolerant",
): CodeResolution {
  const known = indexes.map(lookupOf);
  if (mode === "strict") return resolution(input, readStrict(input, known), (from, to) => [from, to]);
  const folded = foldText(input);
  const found = readTolerant(folded.text, known);
  const resolved = resolution(input, found, (from, to) => originalRange(folded, from, to));
  if (input.length > QUERY_LENGTH) return resolved;
  const prefixes = readPrefixes(folded.text, indexes, found);
  resolved.prefixes = prefixes.map(({ written, codes }) => ({ written, codes }));
  const read = [...places(found), ...prefixes];
  resolved.whole = read.length > 0 && otherWords(folded.text, read).length === 0;
  return resolved;
}

function resolution(
  input: string,
  found: readonly FoundCode[],
  rangeOf: (from: number, to: number) => readonly [number, number],
): CodeResolution {
  const resolution: CodeResolution = { codes: [], unknown: [], prefixes: [], whole: false };
  for (const { at, read, catalog } of found) {
    const range = rangeOf(at, read.end);
    const written = input.slice(range[0], range[1]);
    if (read.kind === "unknown") resolution.unknown.push({ written, code: read.code, range });
    else {
      // Width was folded before reading, so it shows only here.
      const repair = read.repair === "none" && written !== read.code ? "spelling" : read.repair;
      resolution.codes.push({ code: read.code, catalog, written, range, repair });
    }
  }
  resolution.codes.sort(
    (a, b) => REPAIRS.indexOf(a.repair) - REPAIRS.indexOf(b.repair) || a.range[0] - b.range[0],
  );
  return resolution;
}

/**
 * Codes a reader may have meant by one that is not in the catalog: those with the fewest changed digits first,
 * then those with the nearest number. At most `limit`.
 */
export function nearestCodes(code: string, indexes: readonly CodeIndex[], limit: number): string[] {
  const digits = digitsOf(code);
  return indexes
    .flatMap(({ codes, source }) => source?.near(Number(digits)) ?? codes)
    .map((candidate) => ({
      candidate,
      changed: changedDigits(digits, digitsOf(candidate)),
      away: Math.abs(Number(digits) - Number(digitsOf(candidate))),
    }))
    .sort((a, b) => a.changed - b.changed || a.away - b.away || a.candidate.localeCompare(b.candidate))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

function readTolerant(text: string, lookups: readonly CodeLookup[]): FoundCode[] {
  const found = readCodes(text, lookups, false);
  if (text.length > QUERY_LENGTH) return found;
  // Asked first, since of a large site each number that is looked up is a file to load.
  const longest = Math.max(0, ...lookups.map(({ pattern }) => pattern.prefix.length));
  if (otherWords(text, []).some((word) => isNeverInCode(word, longest))) return found;
  // What alone is a code (`SSL 222`, `222`) is none beside other words (`SSL 222 connections`).
  for (const alone of [() => readCodes(text, lookups, true), () => readNumbers(text, lookups)]) {
    if (found.length > 0 && otherWords(text, places(found)).length === 0) return found;
    const further = alone().filter(({ at, read }) =>
      found.every((one) => read.end <= one.at || one.read.end <= at),
    );
    const whole = [...found, ...further];
    if (whole.length > 0 && otherWords(text, places(whole)).length === 0) return whole;
  }
  return found;
}

function readCodes(text: string, lookups: readonly CodeLookup[], alone: boolean): FoundCode[] {
  const found: FoundCode[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!mayBegin(text, at, lookups) || !beginsWord(text, at)) continue;
    const hit = firstRead(lookups, (lookup) => readCode(text, at, lookup, alone));
    if (hit === undefined) continue;
    found.push({ at, ...hit });
    at = hit.read.end - 1;
  }
  return found;
}

function readNumbers(text: string, lookups: readonly CodeLookup[]): FoundCode[] {
  const found: FoundCode[] = [];
  for (const { index } of text.matchAll(/[0-9]+/g)) {
    if (!beginsWord(text, index) || index < (found.at(-1)?.read.end ?? 0)) continue;
    const hit = firstRead(lookups, (lookup) => readBareNumber(text, index, lookup));
    if (hit !== undefined && !isQuantity(text, index, hit.read.end)) found.push({ at: index, ...hit });
  }
  return found;
}

/** Amounts and shares are no codes: `222%`, `$222`. */
function isQuantity(text: string, from: number, to: number): boolean {
  return /^[%\u00b0]/.test(text.slice(to)) || /[$\u00a3\u00a5\u20ac]$/.test(text.slice(0, from));
}

function places(found: readonly FoundCode[]): { at: number; end: number }[] {
  return found.map(({ at, read }) => ({ at, end: read.end }));
}

function firstRead(
  lookups: readonly CodeLookup[],
  read: (lookup: CodeLookup) => ReadCode | undefined,
): { read: ReadCode; catalog: string } | undefined {
  let unknown: { read: ReadCode; catalog: string } | undefined;
  for (const lookup of lookups) {
    const hit = read(lookup);
    if (hit?.kind === "code") return { read: hit, catalog: lookup.catalog };
    if (hit !== undefined) unknown ??= { read: hit, catalog: lookup.catalog };
  }
  return unknown;
}

function mayBegin(text: string, at: number, lookups: readonly CodeLookup[]): boolean {
  const char = text.charAt(at).toUpperCase();
  return lookups.some(({ pattern }) => {
    const first = pattern.prefix.charAt(0);
    return char === first || (char === "5" && first === "S") || (char === "1" && first === "I");
  });
}

/** The words of the text outside the given places, without those that go with any code. */
function otherWords(text: string, read: readonly { at: number; end: number }[]): string[] {
  let rest = text;
  for (const { at, end } of [...read].sort((a, b) => b.at - a.at))
    rest = `${rest.slice(0, at)} ${rest.slice(end)}`;
  return (rest.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !CODE_WORDS.has(word));
}

function lookupOf(index: CodeIndex): CodeLookup {
  const known = lookups.get(index);
  if (known !== undefined) return known;
  if (index.source !== undefined) {
    return { catalog: index.catalog, pattern: index.pattern, byNumber: index.source.byNumber };
  }
  const byNumber = new Map<number, string[]>();
  for (const code of index.codes) {
    const number = Number(digitsOf(code));
    byNumber.set(number, [...(byNumber.get(number) ?? []), code]);
  }
  const lookup = { catalog: index.catalog, pattern: index.pattern, byNumber };
  lookups.set(index, lookup);
  return lookup;
}

function digitsOf(code: string): string {
  return code.replace(/[^0-9]/g, "");
}

/** Digits changed, added or left out between two numbers (Levenshtein; both are a few digits long). */
function changedDigits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
