import { fetchJson, jsonLoader } from "../api/json-loader.client";
import { isMessageSummaries } from "../content/message-summary";
import { loadCodes } from "../match/load-codes.client";
import { isMatchData } from "../match/match-data";
import { openMatcher } from "../match/open-matcher";
import type { Engines } from "./answer";
import { openSearch } from "./open-search";
import { isSearchData, type SearchData } from "./search-data";
import type { AnySearch } from "./search-result";
import { isShardManifest, type ShardManifest } from "./shards/manifest";

/** The whole search data of a small site, or what the data of a large one begins with. */
const loadSearch = jsonLoader("search.json", isAnySearchData, openAnySearch);
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

function isAnySearchData(json: unknown): json is SearchData | ShardManifest {
  return isSearchData(json) || isShardManifest(json);
}

/** Only a large site loads the code that reads shards. */
async function openAnySearch(data: SearchData | ShardManifest): Promise<AnySearch> {
  if (!isShardManifest(data)) return openSearch(data);
  const { openShardedSearch } = await import("./shards/open-sharded-search");
  return openShardedSearch(data, (name) => fetchJson(`search/${name}`));
}
