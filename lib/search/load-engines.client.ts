import { jsonLoader } from "../api/json-loader.client";
import { loadCodes } from "../match/load-codes.client";
import { openMatcher } from "../match/open-matcher";
import { parseMatchData } from "../match/parse-match-data";
import { parseMessageSummaries } from "../content/message-summary";
import type { Engines } from "./answer";
import { openSearch } from "./open-search";
import { parseSearchData } from "./parse-search-data";

const loadSearch = jsonLoader("search.json", (json) => openSearch(parseSearchData(json)));
const loadMatcher = jsonLoader("match.json", (json) => openMatcher(parseMatchData(json)));
const loadSummaries = jsonLoader("messages.json", parseMessageSummaries);

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
