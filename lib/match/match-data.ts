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
