import { siteHistory } from "#lib/catalog/revisions/site-history.node";
import { allEntries } from "#lib/content/site.node";
import { changeOf } from "#lib/content/site-changes.node";
import type { Entry } from "../catalog/entry";
import type { CatalogHistory } from "../catalog/revisions/catalog-history";
import { apiIndex } from "./api-index";
import { apiSchema } from "./api-schema";
import { publicMessage } from "./public-message";
import { catalogPages, templatePages } from "./public-pages";

/**
 * The files for other programs, by their names below `/api/v1/`; each value is built when it is asked for.
 * `others` are the names of the files that the pages themselves load, for the index.
 */
export function publicFiles(others: readonly string[]): Record<string, () => unknown> {
  const byCatalog = new Map<string, Entry[]>();
  for (const entry of allEntries()) {
    const entries = byCatalog.get(entry.catalog.id) ?? [];
    byCatalog.set(entry.catalog.id, entries);
    entries.push(entry);
  }
  const messages = allEntries().map((entry) => [
    `messages/${entry.message.code}.json`,
    () => publicMessage(entry, changeOf(entry.catalog.id, entry.message.code)),
  ]);
  const files: Record<string, () => unknown> = {
    "schema.json": apiSchema,
    ...Object.assign(
      {},
      ...siteHistory().flatMap((history) => {
        const entries = byCatalog.get(history.catalog.id) ?? [];
        return [catalogPages(entries, history), templatePages(entries), revisionFiles(history)];
      }),
    ),
    ...Object.fromEntries(messages),
  };
  return { "index.json": () => apiIndex([...others, ...Object.keys(files)]), ...files };
}

/** The revisions of a catalog, a file each. */
function revisionFiles({ catalog, revisions }: CatalogHistory): Record<string, () => unknown> {
  return Object.fromEntries(
    revisions.map((revision) => [
      `revisions/${catalog.id}-${revision.id}.json`,
      () => ({ catalog: catalog.id, ...revision }),
    ]),
  );
}
