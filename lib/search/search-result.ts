import type { Severity } from "../catalog/schema";
import type { Locale } from "../i18n/locale";
import type { CodeResolution } from "../match/resolve-code";
import type { MatchedPassage } from "./passages";

/** A message that answers a query. */
export type Hit = {
  code: string;
  /** The catalog's id. */
  catalog: string;
  severity: Severity;
  /** Found by its code (exact, repaired, or its beginning), or by words. */
  via: "code" | "text";
  /** 1 for the best hit and for codes. */
  score: number;
  /** The message text. */
  text: { en: string; ja: string };
  /** What matched; `null` for hits by code. */
  matched: MatchedPassage | null;
  /** What matched in the reader's language, where it says nearly as much: that is shown before anything else. */
  own: MatchedPassage | null;
};

/** What a query brings, best first. */
export type SearchResult = {
  hits: Hit[];
  /** Words that were taken for others. */
  corrections: { from: string; to: string }[];
  /** Words that nothing in the catalog is like. */
  notUnderstood: string[];
  /** Codes that were not written as the catalog has them. */
  repaired: { written: string; code: string; kind: string }[];
  /** What looks like a code of ours and is none, in canonical spelling. */
  unknownCodes: string[];
};

/** What the words of a query bring. */
export type FoundByWords = Pick<SearchResult, "hits" | "corrections" | "notUnderstood">;

/** The reader's language, and how many hits are wanted: 20 unless told. */
export type SearchOptions = { locale: Locale; limit?: number };

export type Search = {
  /** Never throws; an empty query has no hits. */
  search(query: string, options: SearchOptions): SearchResult;
};

/** A search that may have to load something first, or not: `await` its answer. */
export type AnySearch = {
  /** Rejected when something could not be loaded; asking again tries again. */
  search(query: string, options: SearchOptions): SearchResult | Promise<SearchResult>;
};

export const LIMIT = 20;

/** The codes that a query names, the beginnings of codes included, each once. */
export function codesOf({ codes, prefixes }: CodeResolution): string[] {
  return [...new Set([...codes.map(({ code }) => code), ...prefixes.flatMap((prefix) => prefix.codes)])];
}

/** The query with blanks in place of what was read as a code. */
export function withoutCodes(query: string, { codes, unknown, prefixes }: CodeResolution): string {
  let rest = query;
  for (const { range } of [...codes, ...unknown]) {
    rest = rest.slice(0, range[0]) + " ".repeat(range[1] - range[0]) + rest.slice(range[1]);
  }
  for (const { written } of prefixes) rest = rest.replace(written, " ");
  return rest;
}

/** Puts together what codes and what words brought. */
export function joinedResult(
  resolved: CodeResolution,
  byCode: readonly Hit[],
  found: FoundByWords,
  limit: number,
): SearchResult {
  const codes = new Set(byCode.map(({ code }) => code));
  return {
    hits: [...byCode, ...found.hits.filter(({ code }) => !codes.has(code))].slice(0, limit),
    corrections: found.corrections,
    notUnderstood: found.notUnderstood,
    repaired: resolved.codes
      .filter(({ repair }) => repair !== "none")
      .map(({ written, code, repair }) => ({ written, code, kind: repair })),
    unknownCodes: [...new Set(resolved.unknown.map(({ code }) => code))],
  };
}
