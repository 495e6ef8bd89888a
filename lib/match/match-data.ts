import type { CodePattern } from "../catalog/code";

/** Grows with every change that an older matcher could not read. */
export const MATCH_DATA_VERSION = 1;

/** A piece of a text as it travels: plain text, or a hole as `[name, how the text writes it]`. */
export type TextPart = string | [name: string, written: string];

/** All that matching needs of one message: its code and every text it may be logged with. */
export type MatchMessage = { code: string; texts: TextPart[][] };

/**
 * All that matching needs of the catalogs, as one JSON file (`/api/v1`): about 25 KB for 77 messages. Tokens,
 * weights and the index are worked out when it is opened, which is faster than to load them.
 */
export type MatchData = {
  version: typeof MATCH_DATA_VERSION;
  catalogs: {
    id: string;
    code: CodePattern;
    /** Words that name the product: they may stand beside a message without making it another one's. */
    names: string[];
    messages: MatchMessage[];
  }[];
};

/**
 * Says whether a file that the site has loaded from itself is match data this code can read. The browser takes
 * our own file at its word beyond that (`match-data-schema.ts` checks every field, but brings zod with it).
 */
export function isMatchData(value: unknown): value is MatchData {
  return (
    typeof value === "object" &&
    value !== null &&
    "version" in value &&
    value.version === MATCH_DATA_VERSION &&
    "catalogs" in value &&
    Array.isArray(value.catalogs)
  );
}

/** In place of the match data of a large site: how many files (`match/0.json` …) hold it, each with some messages. */
export type MatchParts = { version: typeof MATCH_DATA_VERSION; parts: number };

/** Says whether the site's own JSON stands for match data in several files. */
export function isMatchParts(value: unknown): value is MatchParts {
  return (
    typeof value === "object" &&
    value !== null &&
    "version" in value &&
    value.version === MATCH_DATA_VERSION &&
    "parts" in value
  );
}

/** Puts the match data of several files together. */
export function joinMatchData(parts: readonly MatchData[]): MatchData {
  const catalogs = new Map<string, MatchData["catalogs"][number]>();
  for (const catalog of parts.flatMap((part) => part.catalogs)) {
    const known = catalogs.get(catalog.id);
    if (known === undefined) catalogs.set(catalog.id, { ...catalog, messages: [...catalog.messages] });
    else for (const message of catalog.messages) known.messages.push(message);
  }
  return { version: MATCH_DATA_VERSION, catalogs: [...catalogs.values()] };
}
