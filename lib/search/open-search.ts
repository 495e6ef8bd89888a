import { severityOf } from "../catalog/code";
import type { Severity } from "../catalog/schema";
import type { Locale } from "../i18n/locale";
import { type CodeIndex, type CodeResolution, resolveCodes } from "../match/resolve-code";
import { atomise } from "./atoms";
import { importIndex } from "./flexsearch-index";
import { Lexicon } from "./lexicon";
import { parseQuery } from "./parse-query";
import { type MatchedPassage, Passages, type Showing } from "./passages";
import { conceptRarities, rank } from "./rank";
import { fromColumns, type SearchData, type SearchEntry } from "./search-data";
import { spellingOf } from "./spelling-of";
import { openVocabulary } from "./vocabulary";

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

export type Search = {
  /** Never throws; an empty query has no hits. `limit` is 20 unless told. */
  search(query: string, options: { locale: Locale; limit?: number }): SearchResult;
};

const LIMIT = 20;
/** So many of the best are looked at closely: neighbourhood, and all in one passage. */
const LOOKED_AT = 24;
/** What the close look adds to the score, at most. */
const BONUS = { adjacency: 0.3, together: 0.3, fullness: 0.35, phrase: 0.25 } as const;

/** Opens the data that `buildSearchData` made. The index is imported, not built. */
export function openSearch({ index: data, entries: columns }: SearchData): Search {
  const entries = fromColumns(columns);
  const index = importIndex(data);
  const lexicon = new Lexicon(
    data.groups.split("\n").map((forms) => forms.split("|")),
    index.tokens.filter((token) => KATAKANA.test(token)),
  );
  const vocabulary = openVocabulary(index, lexicon.words);
  const passages = new Passages(entries, lexicon);
  const codeIndexes = data.catalogs.map(({ id, pattern }, catalog): CodeIndex => {
    const codes = entries.filter((entry) => entry.catalog === catalog).map((entry) => entry.code);
    return { catalog: id, pattern, codes };
  });
  const entryOf = new Map(entries.map((entry) => [entry.code, entry]));

  const hitOf = (entry: SearchEntry): Hit => {
    const catalog = data.catalogs[entry.catalog];
    const [, en = "", ja = ""] = entry.passages[0] ?? [];
    return {
      code: entry.code,
      catalog: catalog?.id ?? "",
      severity: (catalog && severityOf(catalog.pattern, entry.code)) ?? "information",
      via: "code",
      score: 1,
      text: { en, ja },
      matched: null,
    };
  };

  const byText = (
    query: string,
    locale: Locale,
  ): Pick<SearchResult, "hits" | "corrections" | "notUnderstood"> => {
    const parsed = parseQuery(query, { lexicon, vocabulary });
    const { concepts, corrections } = parsed;
    const rarities = conceptRarities(concepts, index, data.size);
    const ranked = rank(concepts, index, data.size).slice(0, Math.max(LOOKED_AT, LIMIT));
    const looked = ranked.flatMap(({ id, score }) => {
      const entry = entries[id];
      if (entry === undefined) return [];
      const { best, ...showing } = passages.show(id, parsed, rarities, locale);
      const bonus = bonusOf(showing);
      return [{ ...hitOf(entry), via: "text" as const, score: score * (1 + bonus), matched: best }];
    });
    looked.sort((a, b) => b.score - a.score);
    const top = looked[0]?.score ?? 1;
    return {
      hits: looked.map((hit) => ({ ...hit, score: hit.score / top })),
      corrections: corrections.map(({ from, to }) => ({ from, to: spellingOf(to, entries) })),
      notUnderstood: concepts
        .filter((concept) => concept.alternatives.length === 0)
        .map(({ written }) => written),
    };
  };

  return {
    search(query, { locale, limit = LIMIT }) {
      const resolved = resolveCodes(query, codeIndexes, "tolerant");
      const byCode = codesOf(resolved)
        .flatMap((code) => entryOf.get(code) ?? [])
        .map(hitOf);
      const found =
        resolved.whole || atomise(query).length === 0
          ? NOTHING
          : byText(withoutCodes(query, resolved), locale);
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
    },
  };
}

function bonusOf({ adjacency, together, fullness, phrase }: Omit<Showing, "best">): number {
  return (
    adjacency * BONUS.adjacency +
    together * BONUS.together +
    fullness * BONUS.fullness +
    phrase * BONUS.phrase
  );
}

const KATAKANA = /^[\u30a1-\u30fa]+$/;

const NOTHING = { hits: [], corrections: [], notUnderstood: [] };

function codesOf({ codes, prefixes }: CodeResolution): string[] {
  return [...new Set([...codes.map(({ code }) => code), ...prefixes.flatMap((prefix) => prefix.codes)])];
}

function withoutCodes(query: string, { codes, unknown, prefixes }: CodeResolution): string {
  let rest = query;
  for (const { range } of [...codes, ...unknown]) {
    rest = rest.slice(0, range[0]) + " ".repeat(range[1] - range[0]) + rest.slice(range[1]);
  }
  for (const { written } of prefixes) rest = rest.replace(written, " ");
  return rest;
}
