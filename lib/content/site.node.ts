import { Store } from "#lib/catalog/store.node";
import { severityOf } from "../catalog/code";
import type { Entry } from "../catalog/entry";

/** All entries of the site in ascending order of their codes, read once per process. */
export function allEntries(): readonly Entry[] {
  entries ??= readEntries(new Store());
  return entries;
}

/** The entry of a code that is known to exist, as every code of a generated route is. Throws otherwise. */
export function entryOf(code: string): Entry {
  const entry = allEntries().find(({ message }) => message.code === code);
  if (entry === undefined) throw new Error(`${code} is in no catalog: the routes and the catalogs disagree.`);
  return entry;
}

/** The codes before and after one, by code. */
export function neighboursOf(code: string): { previous?: string; next?: string } {
  const codes = allEntries().map(({ message }) => message.code);
  const at = codes.indexOf(code);
  return { previous: codes[at - 1], next: codes[at + 1] };
}

let entries: readonly Entry[] | undefined;

function readEntries(store: Store): Entry[] {
  return store
    .catalogs()
    .flatMap((catalog) =>
      store.messages(catalog.id).map((message) => ({
        message,
        catalog,
        severity: severityOf(catalog.code, message.code) ?? "error",
      })),
    )
    .sort((a, b) => (a.message.code < b.message.code ? -1 : 1));
}
