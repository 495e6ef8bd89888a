import { buildSearchData } from "../../lib/search/build-search-data";
import { openSearch } from "../../lib/search/open-search";
import { isSearchData } from "../../lib/search/search-data";
import { readText, writeText } from "../index-files";
import { LIMIT, type Peer } from "../peer";

/** What the site ships. The index is the part that search looks things up in; the other part is what hits show. */
export const peer: Peer = {
  name: "**Kotae**",
  setup: "as the site ships it, with its terms as synonyms",
  async build(input, folder) {
    const data = buildSearchData(input.catalogs());
    writeText(folder, "search.json", JSON.stringify(data));
    return [writeText(folder, "index.json", JSON.stringify(data.index))];
  },
  async open(folder) {
    return async () => {
      const data: unknown = JSON.parse(readText(folder, "search.json"));
      if (!isSearchData(data)) throw new Error("search.json is no search data.");
      const search = openSearch(data);
      return (query, locale) => search.search(query, { locale, limit: LIMIT }).hits.map(({ code }) => code);
    };
  },
};
