import type { Catalog, Message } from "../schema";

/** A message that fits the schema, with its file and the name that the file gives it. */
export type CheckedMessage = { file: string; name: string; message: Message };

/** What the rules look at: a catalog and those of its messages that fit the schema. */
export type CheckedCatalog = {
  file: string;
  catalog: Catalog;
  messages: readonly CheckedMessage[];
  /** The names of all message files, also of those that don't fit the schema. */
  names: readonly string[];
  /** Codes that are no messages of this catalog and that prose may name: those of `outside.yaml`. */
  outside: readonly string[];
};
