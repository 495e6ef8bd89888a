import { recognise } from "../../match/recognise";
import { nearestCodes } from "../../match/resolve-code";
import type { Engines } from "../answer";
import { summaryOf } from "../summary-of";
import type { ShardManifest } from "./manifest";
import { openShardedSearch } from "./open-sharded-search";
import type { FetchShard } from "./shard-files";
import { ShardedData } from "./sharded-data";
import type { ShardedMatcher } from "./sharded-matcher";
import { untilLoaded } from "./until-loaded";

/** Opens what answers an input on a large site, over its manifest: each answer loads what it needs. */
export function openShardedEngines(manifest: ShardManifest, fetchShard: FetchShard): Engines {
  const data = new ShardedData(manifest, fetchShard);
  const { codes, entries } = data;
  let matcher: Promise<ShardedMatcher> | undefined;
  const onceLoaded = <T>(attempt: () => T) =>
    untilLoaded(() => {
      const result = attempt();
      codes.demandWanted();
      return result;
    });
  return {
    search: openShardedSearch(manifest, fetchShard, data),
    kindOf: (input) => onceLoaded(() => recognise(input, codes.indexes)),
    async explain(input, near) {
      // Most of what is typed needs no matcher; its code is loaded with the first line.
      matcher ??= import("./sharded-matcher").then(({ openShardedMatcher }) => openShardedMatcher(data));
      return (await matcher).explain(input, near);
    },
    nearest: (code, most) => onceLoaded(() => nearestCodes(code, codes.indexes, most)),
    summaries: (some) =>
      untilLoaded(() => {
        const places = data.placesOf(some);
        data.needEntries(places);
        const found = places.flatMap((place) => entries[place] ?? []);
        return new Map(found.map((entry) => [entry.code, summaryOf(entry, manifest.catalogs)]));
      }),
  };
}
