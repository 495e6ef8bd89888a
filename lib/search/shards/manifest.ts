import type { CodePattern } from "../../catalog/code";
import type { TextPart } from "../../match/match-data";
import type { SearchIndex } from "../search-data";

/**
 * Search data of a large site, in small files of which a query needs few. This one is loaded first, in the place
 * of the whole data of a small site (`search.json`).
 */
export type ShardManifest = {
  version: typeof SHARDS_VERSION;
  /** With the words that name the product, as matching needs them. */
  catalogs: readonly { id: string; pattern: CodePattern; names: readonly string[] }[];
  /** How many messages are indexed. */
  size: number;
  groups: SearchIndex["groups"];
  /** How many files the postings are spread over. */
  terms: number;
  /** The first token in each file of the word list. */
  words: readonly string[];
  /** For each file of codes: the catalog, its first number, and how many messages come before. */
  codes: readonly (readonly [catalog: number, number: number, before: number])[];
  /** How many entries are in each file of entries. */
  entries: number;
  /** How many texts there are to hold lines against, those that others begin with, and how many messages a file has. */
  texts: { size: number; leads: string; inFile: number };
};

/** Grows with every change that an older page could not read. */
export const SHARDS_VERSION = 4;

/**
 * Which messages hold a token, for the tokens of one file. Lists that are too long hold the strongest only;
 * `unread` says how many more there are, and the number of the file of rests that has them.
 */
export type TermShard = {
  tokens: string;
  messages: string;
  slots: string;
  unread: Readonly<Record<string, readonly [count: number, file: number]>>;
};

/** A stretch of the word list, in ascending order: the tokens, and in how many messages each is (base 36). */
export type WordShard = { tokens: string; counts: string };

/** Codes of one catalog in ascending order: the steps between their numbers (`pack-numbers.ts`), their letters. */
export type CodeShard = { numbers: string; letters: string };

/** The texts of some messages: their parts, and for each of their words in how many texts of the site it is. */
export type TextShard = {
  codes: readonly string[];
  catalogs: readonly number[];
  texts: readonly (readonly { parts: TextPart[]; counts: readonly number[] }[])[];
};

/** Says whether the site's own JSON is such a manifest, which this code can read. */
export function isShardManifest(json: unknown): json is ShardManifest {
  return (
    typeof json === "object" &&
    json !== null &&
    "version" in json &&
    json.version === SHARDS_VERSION &&
    "terms" in json &&
    "texts" in json &&
    "entries" in json
  );
}

/** What of the manifest looking up codes needs: `codes.json` of a large site. */
export type CodesManifest = Pick<ShardManifest, "version" | "catalogs" | "codes">;

/** Takes that out of the manifest. */
export function codesOnly({ version, catalogs, codes }: ShardManifest): CodesManifest {
  return { version, catalogs, codes };
}

/** Says whether the site's own JSON is that. */
export function isCodesManifest(json: unknown): json is CodesManifest {
  return (
    typeof json === "object" &&
    json !== null &&
    "version" in json &&
    json.version === SHARDS_VERSION &&
    "codes" in json &&
    "catalogs" in json
  );
}

/** What a file holds. */
export type ShardKind = "terms" | "rests" | "words" | "codes" | "entries" | "texts";

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
