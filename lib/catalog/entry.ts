import type { Catalog, Message, Severity } from "./schema";

/** A message with what its catalog adds to it. */
export type Entry = { message: Message; catalog: Catalog; severity: Severity };
