import { createHash } from "node:crypto";
import type { Catalog, Message } from "./schema";

/**
 * Names the state of a catalog, so that a ticket says what it was written from: the first eight hexadecimal digits
 * of the SHA-256 of the catalog and its messages as JSON. The same content has the same revision wherever it is built.
 */
export function catalogRevision(catalog: Catalog, messages: readonly Message[]): string {
  return createHash("sha256")
    .update(JSON.stringify([catalog, messages]))
    .digest("hex")
    .slice(0, 8);
}
