import { createHash } from "node:crypto";
import { messageHash } from "#lib/catalog/revisions/message-hash.node";
import type { Store } from "#lib/catalog/store.node";
import type { Catalog, Message } from "../schema";
import type { CatalogHistory } from "./catalog-history";
import { compareRevisions, type Difference, type MessageState, statesAfter } from "./compare-revisions";

/** The history of a catalog as it stands in the store. Throws a ProblemError when something can't be read. */
export function catalogHistory(store: Store, catalog: Catalog): CatalogHistory {
  const revisions = store.revisions(catalog.id);
  const messages = store.messages(catalog.id).map(messageState);
  const pending = compareRevisions(statesAfter(revisions), messages);
  const last = revisions.at(-1)?.id;
  if (last !== undefined && isEmpty(pending)) return { catalog, revisions, pending, revision: last };
  const state = createHash("sha256").update(JSON.stringify(messages)).digest("hex").slice(0, 8);
  return { catalog, revisions, pending, revision: last === undefined ? state : `${last}+${state}` };
}

/** The state of a message as revisions keep it. */
export function messageState(message: Message): MessageState {
  return { code: message.code, status: message.status, hash: messageHash(message) };
}

/** True where nothing differs. */
export function isEmpty(difference: Difference): boolean {
  return (
    difference.gone.length === 0 &&
    [difference.new, difference.changed, difference.retired].every((list) => Object.keys(list).length === 0)
  );
}
