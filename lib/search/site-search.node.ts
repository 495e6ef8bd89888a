import { Store } from "#lib/catalog/store.node";
import { buildSearchData } from "./build-search-data";
import type { SearchData } from "./search-data";

/** The search data of the whole of `content/`, as the site ships it. Throws a ProblemError on bad content. */
export function siteSearchData(store: Store = new Store()): SearchData {
  const catalogs = store.catalogs().map((catalog) => ({ catalog, messages: store.messages(catalog.id) }));
  return buildSearchData({ catalogs, terms: store.terms() });
}
