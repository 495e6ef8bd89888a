import type { Peer } from "./peer";

/** The peers by the name of their file, in the order of the table. Only the one asked for is loaded. */
export const PEERS: ReadonlyMap<string, () => Promise<{ peer: Peer }>> = new Map([
  ["kotae", () => import("./peers/kotae")],
  ["flexsearch-bigrams", () => import("./peers/flexsearch-bigrams")],
  ["flexsearch-default", () => import("./peers/flexsearch-default")],
  ["flexsearch-cjk", () => import("./peers/flexsearch-cjk")],
  ["minisearch-normalised", () => import("./peers/minisearch-normalised")],
  ["minisearch", () => import("./peers/minisearch")],
  ["orama", () => import("./peers/orama")],
  ["lunr", () => import("./peers/lunr")],
  ["fuse", () => import("./peers/fuse")],
  ["pagefind", () => import("./peers/pagefind")],
]);

/** Peers that can't stand more messages than this, and what they are found wanting in. */
export const MOST: ReadonlyMap<string, { messages: number; because: string }> = new Map([
  ["minisearch-normalised", { messages: 10_000, because: "builds longer than MiniSearch, answers alike" }],
  ["orama", { messages: 10_000, because: "builds for minutes, then takes 1 GB" }],
  ["lunr", { messages: 10_000, because: "builds for minutes" }],
  ["pagefind", { messages: 10_000, because: "builds for minutes" }],
  ["fuse", { messages: 10_000, because: "looks through all texts for seconds" }],
]);
