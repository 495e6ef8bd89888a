import type { MessageSummary } from "../content/message-summary";
import type { Locale } from "../i18n/locale";
import type { Explanation, Matcher } from "../match/open-matcher";
import { recognise } from "../match/recognise";
import { type CodeIndex, nearestCodes } from "../match/resolve-code";
import type { Search, SearchResult } from "./open-search";

/** What is loaded on first use to answer an input. */
export type Engines = {
  search: Search;
  matcher: Matcher;
  /** What results show of a message, by code. */
  summaries: ReadonlyMap<string, MessageSummary>;
  codes: readonly CodeIndex[];
};

/** What the box says to an input: nothing, search hits, or the messages found in pasted lines. */
export type Answer =
  | { kind: "empty" }
  | { kind: "code" | "words"; result: SearchResult; nearest: string[] }
  | { kind: "line" | "log"; explanation: Explanation; nearest: string[] };

const NEAREST = 5;

/** Answers what stands in the box: first told apart what it is, then asked of the engine that knows. */
export function answer(input: string, { search, matcher, codes }: Engines, locale: Locale): Answer {
  const nearestTo = (unknown: string | undefined) =>
    unknown === undefined ? [] : nearestCodes(unknown, codes, NEAREST);
  const { kind } = recognise(input);
  switch (kind) {
    case "empty":
      return { kind };
    case "code":
    case "words": {
      const result = search.search(input, { locale });
      return { kind, result, nearest: nearestTo(result.unknownCodes[0]) };
    }
    default: {
      const explanation = matcher.explain(input);
      return { kind, explanation, nearest: nearestTo(explanation.unknown[0]?.code) };
    }
  }
}
