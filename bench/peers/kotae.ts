import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { buildSearchData } from "../../lib/search/build-search-data";
import { openSearch } from "../../lib/search/open-search";
import { isSearchData } from "../../lib/search/search-data";
import type { AnySearch } from "../../lib/search/search-result";
import { buildShards } from "../../lib/search/shards/build-shards";
import { isShardManifest } from "../../lib/search/shards/manifest";
import { openShardedSearch } from "../../lib/search/shards/open-sharded-search";
import { readText, writeText } from "../index-files";
import { LIMIT, type Peer } from "../peer";

/** Above so many messages the site loads its index in shards (`lib/api`). */
const IN_ONE_FILE = 300;

/** What the site ships. The index is what search looks things up in; the rest is what hits show. */
export const peer: Peer = {
  name: "**Kotae**",
  setup:
    "as the site ships it, with its terms as synonyms: in one file up to 300 messages, above that in shards, read " +
    "from disk on first use",
  async build(input, folder) {
    const catalogs = input.catalogs();
    if (catalogs.catalogs.reduce((sum, { messages }) => sum + messages.length, 0) <= IN_ONE_FILE) {
      const data = buildSearchData(catalogs);
      writeText(folder, "search.json", JSON.stringify(data));
      return [writeText(folder, "index.json", JSON.stringify(data.index))];
    }
    const { manifest, files } = buildShards(catalogs);
    const index = [writeText(folder, "search.json", JSON.stringify(manifest))];
    for (const [name, content] of files) {
      mkdirSync(join(folder, name, ".."), { recursive: true });
      const path = writeText(folder, name, JSON.stringify(content()));
      if (!/^(?:entries|texts)\//.test(name)) index.push(path);
    }
    return index;
  },
  async open(folder) {
    return async () => {
      const search = opened(JSON.parse(readText(folder, "search.json")), folder);
      return async (query, locale) => {
        const { hits } = await search.search(query, { locale, limit: LIMIT });
        return hits.map(({ code }) => code);
      };
    };
  },
};

function opened(data: unknown, folder: string): AnySearch {
  if (isSearchData(data)) return openSearch(data);
  if (isShardManifest(data))
    return openShardedSearch(data, async (name) => JSON.parse(readText(folder, name)));
  throw new Error("search.json is neither search data nor a manifest.");
}
