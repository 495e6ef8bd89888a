import type { SearchIndex } from "../search-data";

/**
 * Search data of a large site, in small files of which a query needs few. This one is loaded first, in the place
 * of the whole data of a small site (`search.json`).
 */
export type ShardManifest = {
  version: typeof SHARDS_VERSION;
  catalogs: SearchIndex["catalogs"];
  /** How many messages are indexed. */
  size: number;
  groups: SearchIndex["groups"];
  /** How many files the postings are spread over, and how many what is left over of long ones. */
  terms: number;
  rests: number;
  /** The first token in each file of the word list. */
  words: readonly string[];
  /** For each file of codes: the catalog, its first number, and how many messages come before. */
  codes: readonly (readonly [catalog: number, number: number, before: number])[];
  /** How many entries are in each file of entries. */
  entries: number;
};

/** Grows with every change that an older page could not read. */
export const SHARDS_VERSION = 1;

/**
 * Which messages hold a token, for the tokens of one file. Lists that are too long hold the strongest only;
 * `unread` says how many more the file of rests has.
 */
export type TermShard = {
  tokens: string;
  messages: string;
  slots: string;
  unread: Readonly<Record<string, number>>;
};

/** A stretch of the word list, in ascending order: the tokens, and in how many messages each is (base 36). */
export type WordShard = { tokens: string; counts: string };

/** Codes of one catalog in ascending order: the steps between their numbers (`pack-numbers.ts`), their letters. */
export type CodeShard = { numbers: string; letters: string };

/** Says whether the site's own JSON is such a manifest, which this code can read. */
export function isShardManifest(json: unknown): json is ShardManifest {
  return (
    typeof json === "object" &&
    json !== null &&
    "version" in json &&
    json.version === SHARDS_VERSION &&
    "terms" in json &&
    "entries" in json
  );
}

/** What a file holds. */
export type ShardKind = "terms" | "rests" | "words" | "codes" | "entries";

/** The name of a file by what it holds and its number. */
export function shardName(kind: ShardKind, number: number): string {
  return `${kind}/${number}.json`;
}

/** The number of the file, of so many, that has a token: by its hash (FNV-1a), so that no directory is needed. */
export function shardOf(token: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < token.length; at++) hash = Math.imul(hash ^ token.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % shards;
}
