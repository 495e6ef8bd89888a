import { recognise } from "../../match/recognise";
import { nearestCodes } from "../../match/resolve-code";
import type { Engines } from "../answer";
import { summaryOf } from "../summary-of";
import type { ShardManifest } from "./manifest";
import { openShardedSearch } from "./open-sharded-search";
import type { FetchShard } from "./shard-files";
import { ShardedData } from "./sharded-data";
import { openShardedMatcher } from "./sharded-matcher";
import { untilLoaded } from "./until-loaded";

/** Opens what answers an input on a large site, over its manifest: each answer loads what it needs. */
export function openShardedEngines(manifest: ShardManifest, fetchShard: FetchShard): Engines {
  const data = new ShardedData(manifest, fetchShard);
  const { codes, entries } = data;
  const matcher = openShardedMatcher(data);
  const onceLoaded = <T>(attempt: () => T) =>
    untilLoaded(() => {
      const result = attempt();
      codes.demandWanted();
      return result;
    });
  return {
    search: openShardedSearch(manifest, fetchShard, data),
    kindOf: (input) => onceLoaded(() => recognise(input, codes.indexes)),
    explain: matcher.explain,
    nearest: (code, most) => onceLoaded(() => nearestCodes(code, codes.indexes, most)),
    summaries: (some) =>
      untilLoaded(() => {
        const places = some.flatMap((code) => codes.placeOf(code) ?? []);
        data.needEntries(places);
        const found = places.flatMap((place) => entries[place] ?? []);
        return new Map(found.map((entry) => [entry.code, summaryOf(entry, manifest.catalogs)]));
      }),
  };
}
