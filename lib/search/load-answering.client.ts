import { jsonLoader } from "../api/json-loader.client";
import { isMatchData, isMatchParts, type MatchData, type MatchParts } from "../match/match-data";
import type { Ask } from "./answer-events";
import { isSearchData, type SearchData } from "./search-data";
import { isShardManifest, type ShardManifest } from "./shards/manifest";
import { answerFromShards, answerWhole } from "./start-answering.client";

/** The whole search data of a small site, or what the data of a large one begins with. */
const loadSearch = jsonLoader("search.json", isAnySearchData, (data) => data);
/** Of a large site this is small, and only the log reader goes on from there. */
const loadMatch = jsonLoader("match.json", isAnyMatchData, (data) => data);
let loading: Promise<Ask> | undefined;

/**
 * Loads what answers an input, once: on a small site all of it, on a large one a Worker's script and what the data
 * begins with. What failed is asked for again on the next call.
 */
export function loadAnswering(): Promise<Ask> {
  loading ??= open().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function open(): Promise<Ask> {
  const [search, match] = await Promise.all([loadSearch(), loadMatch()]);
  if (isShardManifest(search)) return answerFromShards(search);
  if (!isMatchData(match))
    throw new Error("search.json and match.json are of different sites: reload the page.");
  return answerWhole({ search, match });
}

function isAnySearchData(json: unknown): json is SearchData | ShardManifest {
  return isSearchData(json) || isShardManifest(json);
}

function isAnyMatchData(json: unknown): json is MatchData | MatchParts {
  return isMatchData(json) || isMatchParts(json);
}
