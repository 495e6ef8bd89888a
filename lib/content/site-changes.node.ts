import { siteHistory } from "#lib/catalog/revisions/site-history.node";
import { allEntries } from "#lib/content/site.node";
import { lastChange } from "../catalog/revisions/compare-revisions";
import { type Changes, changesOf } from "./changes";

/** What has changed in the catalogs of the site. */
export function siteChanges(): Changes {
  return changesOf(
    siteHistory(),
    allEntries().map(({ message }) => message),
  );
}

/** The last thing that happened to an entry; `undefined` where it is in no revision yet. */
export function changeOf(catalogId: string, code: string): ReturnType<typeof lastChange> {
  const history = siteHistory().find(({ catalog }) => catalog.id === catalogId);
  return history === undefined ? undefined : lastChange(history.revisions, code);
}
