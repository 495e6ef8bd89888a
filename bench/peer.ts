import type { SearchInput } from "../lib/search/build-search-data";
import type { PeerDocument } from "./peer-document";

/** Answers a query with codes, best first, at most ten. `locale`: the language the reader reads. */
export type Ask = (query: string, locale: "en" | "ja") => string[] | Promise<string[]>;

/** What an index is built from: the same texts, once as Kotae takes them, once as plain fields. */
export type PeerInput = { catalogs: () => SearchInput; documents: () => PeerDocument[] };

/** A search engine in the bench. `build` and `open` run in processes of their own. */
export type Peer = {
  name: string;
  /** How it was set up, in one line. */
  setup: string;
  /** Builds the index into the folder; returns the files that are the index, without what hits show. */
  build(input: PeerInput, folder: string): Promise<string[]>;
  /** Opens what was built. What runs before the returned function is called is not timed. */
  open(folder: string): Promise<() => Promise<Ask>>;
};

/** So many answers are asked for. */
export const LIMIT = 10;
