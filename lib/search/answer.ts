import type { Locale } from "../i18n/locale";
import type { Explanation, Matcher } from "../match/open-matcher";
import { recognise } from "../match/recognise";
import type { Search, SearchResult } from "./open-search";

/** What is loaded on first use to answer an input. */
export type Engines = { search: Search; matcher: Matcher };

/** What the box says to an input: nothing, search hits, or the messages found in pasted lines. */
export type Answer =
  | { kind: "empty" }
  | { kind: "code" | "words"; result: SearchResult }
  | { kind: "line" | "log"; explanation: Explanation };

/** Answers what stands in the box: first told apart what it is, then asked of the engine that knows. */
export function answer(input: string, { search, matcher }: Engines, locale: Locale): Answer {
  const { kind } = recognise(input);
  switch (kind) {
    case "empty":
      return { kind };
    case "code":
    case "words":
      return { kind, result: search.search(input, { locale }) };
    default:
      return { kind, explanation: matcher.explain(input) };
  }
}
