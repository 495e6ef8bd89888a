import type { CatalogHistory } from "../catalog/revisions/catalog-history";
import { CHANGE_KINDS, type ChangeKind } from "../catalog/revisions/revision-schema";
import type { Catalog, Localized, Message } from "../catalog/schema";

/** A page or feed names so many codes of one list; all of them are in the public JSON. */
const MOST_CODES = 200;

/** The codes of one list of a revision, in ascending order. */
export type ListedCodes = { kind: ChangeKind; count: number; codes: readonly string[] };

/** One revision as the page and the feed show it. */
export type ListedRevision = {
  id: string;
  catalog: Catalog;
  /** RFC 3339, in UTC. */
  time: string;
  summary: Localized;
  lists: readonly ListedCodes[];
};

/** What the page shows: revisions, newest first, what is in none of them yet, and what is retired now. */
export type Changes = {
  revisions: readonly ListedRevision[];
  pending: readonly { catalog: Catalog; lists: readonly ListedCodes[] }[];
  retired: readonly string[];
};

/** Puts the histories of all catalogs together; `messages` are those of all catalogs. */
export function changesOf(histories: readonly CatalogHistory[], messages: readonly Message[]): Changes {
  const revisions = histories
    .flatMap(({ catalog, revisions }) => revisions.map((revision) => ({ catalog, revision })))
    .map(({ catalog, revision }) => {
      const { id, time, summary } = revision;
      return { id, catalog, time, summary, lists: listed(revision) };
    })
    .sort((a, b) => (a.time === b.time ? 0 : a.time < b.time ? 1 : -1));
  const pending = histories
    .map(({ catalog, pending }) => ({ catalog, lists: listed(pending) }))
    .filter(({ lists }) => lists.length > 0);
  const retired = messages.filter(({ status }) => status === "retired").map(({ code }) => code);
  return { revisions, pending, retired: retired.sort() };
}

function listed(lists: Readonly<Record<ChangeKind, Readonly<Record<string, string>>>>): ListedCodes[] {
  return CHANGE_KINDS.flatMap((kind) => {
    const codes = Object.keys(lists[kind]).sort();
    return codes.length === 0 ? [] : [{ kind, count: codes.length, codes: codes.slice(0, MOST_CODES) }];
  });
}
