import type { MessageSummary } from "../content/message-summary";
import type { Locale } from "../i18n/locale";
import type { Explanation, Matcher } from "../match/open-matcher";
import { recognise } from "../match/recognise";
import { type CodeIndex, nearestCodes } from "../match/resolve-code";
import type { AnySearch, SearchResult } from "./search-result";

/** What is loaded on first use to answer an input. */
export type Engines = {
  search: AnySearch;
  matcher: Matcher;
  /** What results show of a message, by code. */
  summaries: ReadonlyMap<string, MessageSummary>;
  codes: readonly CodeIndex[];
};

/**
 * What the box says to an input: nothing, search hits, or the messages found in pasted lines. `query` is what may
 * stand in an address: the input where it was typed, empty where it looks pasted.
 */
export type Answer =
  | { kind: "empty" }
  | { kind: "code" | "words"; result: SearchResult; nearest: string[]; query: string }
  | { kind: "line" | "log"; explanation: Explanation; nearest: string[]; query: string };

const NEAREST = 5;
/** Up to this length a line that says nothing to the matcher may be words: `GSKit 7.0.4.27` looks like an address. */
const SHORT_LINE = 40;

/**
 * Answers what stands in the box: first told apart what it is, then asked of the engine that knows. Words that
 * are the text of a message are taken for a line, since its text says more than a search for its words. Rejected
 * when a large site's search can't load what it needs.
 */
export async function answer(
  input: string,
  { search, matcher, codes }: Engines,
  locale: Locale,
): Promise<Answer> {
  const nearestTo = (unknown: string | undefined) =>
    unknown === undefined ? [] : nearestCodes(unknown, codes, NEAREST);
  const kind = recognise(input, codes);
  if (kind === "empty") return { kind };
  const pasted = kind === "line" || kind === "log";
  const query = pasted ? "" : input.trim();
  if (kind !== "code") {
    const explanation = matcher.explain(input);
    const { matches, ambiguous, unknown } = explanation;
    const byText = matches.some(({ via }) => via === "text") || ambiguous.length > 0;
    const silent = matches.length + ambiguous.length + unknown.length === 0;
    if (byText || (pasted && !(silent && input.trim().length <= SHORT_LINE))) {
      return {
        kind: kind === "log" ? kind : "line",
        explanation,
        nearest: nearestTo(unknown[0]?.code),
        query,
      };
    }
  }
  const result = await search.search(input, { locale });
  return {
    kind: kind === "code" ? kind : "words",
    result,
    nearest: nearestTo(result.unknownCodes[0]),
    query,
  };
}
