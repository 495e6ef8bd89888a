import type { MatchData } from "../match/match-data";
import { openMatcher } from "../match/open-matcher";
import { recognise } from "../match/recognise";
import { nearestCodes } from "../match/resolve-code";
import type { Engines } from "./answer";
import { openSearch } from "./open-search";
import { fromColumns, type SearchData } from "./search-data";
import { summaryOf } from "./summary-of";

/** The data of a small site: its two files. */
export type WholeSite = { search: SearchData; match: MatchData };

/** Opens what answers an input on a small site. */
export function openEngines({ search: data, match }: WholeSite): Engines {
  const { catalogs } = data.index;
  const entries = fromColumns(data.entries);
  const codes = catalogs.map(({ id, pattern }, catalog) => ({
    catalog: id,
    pattern,
    codes: entries.filter((entry) => entry.catalog === catalog).map(({ code }) => code),
  }));
  const summaries = new Map(entries.map((entry) => [entry.code, summaryOf(entry, catalogs)]));
  const matcher = openMatcher(match);
  return {
    search: openSearch(data),
    kindOf: (input) => recognise(input, codes),
    explain: (input) => matcher.explain(input),
    nearest: (code, most) => nearestCodes(code, codes, most),
    summaries: () => summaries,
  };
}
