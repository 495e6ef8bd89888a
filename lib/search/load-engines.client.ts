import { jsonLoader } from "../api/json-loader.client";
import { isMessageSummaries } from "../content/message-summary";
import { loadCodes } from "../match/load-codes.client";
import { isMatchData } from "../match/match-data";
import { openMatcher } from "../match/open-matcher";
import type { Engines } from "./answer";
import { openSearch } from "./open-search";
import { isSearchData } from "./search-data";

const loadSearch = jsonLoader("search.json", isSearchData, openSearch);
const loadMatcher = jsonLoader("match.json", isMatchData, openMatcher);
const loadSummaries = jsonLoader(
  "messages.json",
  isMessageSummaries,
  (summaries) => new Map(summaries.map((summary) => [summary.code, summary])),
);

/** Loads all that answers an input, once; what failed is asked for again on the next call. */
export async function loadEngines(): Promise<Engines> {
  const [search, matcher, summaries, codes] = await Promise.all([
    loadSearch(),
    loadMatcher(),
    loadSummaries(),
    loadCodes(),
  ]);
  return { search, matcher, summaries, codes };
}
