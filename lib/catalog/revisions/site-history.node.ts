import { catalogHistory } from "#lib/catalog/revisions/catalog-history.node";
import { Store } from "#lib/catalog/store.node";
import type { CatalogHistory } from "./catalog-history";

let histories: readonly CatalogHistory[] | undefined;

/** The histories of all catalogs of the site, read once per process. */
export function siteHistory(): readonly CatalogHistory[] {
  if (histories === undefined) {
    const store = new Store();
    histories = store.catalogs().map((catalog) => catalogHistory(store, catalog));
  }
  return histories;
}

/**
 * Names the state of a catalog, so that a ticket, a page or a program says what it was made from: its last revision,
 * `2026-11-23`, and `2026-11-23+1a2b3c4d` where something has changed since. Throws for an unknown catalog.
 */
export function catalogRevision(catalogId: string): string {
  const history = siteHistory().find(({ catalog }) => catalog.id === catalogId);
  if (history === undefined) throw new Error(`There is no catalog ${catalogId}.`);
  return history.revision;
}
