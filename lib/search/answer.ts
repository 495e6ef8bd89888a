import type { MessageSummary } from "../content/message-summary";
import type { Locale } from "../i18n/locale";
import { foreignCodes } from "../match/foreign-code";
import type { Explanation } from "../match/open-matcher";
import { returnCodes } from "../match/outside-help";
import type { InputKind } from "../match/recognise";
import type { AnySearch, Hit, SearchResult } from "./search-result";

/**
 * What answers an input, a small site at once, a large one when it has loaded what it needs (then anything may be
 * rejected, and asking again tries again).
 */
export type Engines = {
  search: AnySearch;
  kindOf(input: string): InputKind | Promise<InputKind>;
  /** `near`: codes of the messages that search found, where it was asked first. */
  explain(input: string, near?: readonly string[]): Explanation | Promise<Explanation>;
  /** Codes near one that does not exist, so many at most. */
  nearest(code: string, most: number): string[] | Promise<string[]>;
  /** What results show of some messages. */
  summaries(codes: readonly string[]): Summaries | Promise<Summaries>;
};

export type Summaries = ReadonlyMap<string, MessageSummary>;

/**
 * What the box says to an input: nothing, search hits, or the messages found in pasted lines. `query` is what may
 * stand in an address: the input where it was typed, empty where it looks pasted.
 */
export type Answer =
  | { kind: "empty" }
  | { kind: "code" | "words"; result: SearchResult; nearest: string[]; query: string }
  | { kind: "line" | "log"; input: string; explanation: Explanation; nearest: string[]; query: string };

/** An answer with what its results show. */
export type Answered = { answer: Answer; summaries: Summaries };

/** Up to this length a line that says nothing to the matcher may be words: `GSKit 7.0.4.27` looks like an address. */
const SHORT_LINE = 40;
/**
 * So may a sentence that somebody typed, with a comma in it: no longer than this, letters and plain punctuation only.
 * One that ends with a full stop was pasted.
 */
const LONGEST_SENTENCE = 100;
const SENTENCE = /^[\p{L}\p{M}\p{N} ,.'\u2019?!\u3001\u3002\u30fb\uff1f\uff01-]+(?<![.\u3002])$/u;
/**
 * Words are held against the texts of so many of the messages that search found. What it marked must be most of the
 * words, and enough of the text: a matcher accepts half of one.
 */
const NEAR = 6;
const SHARE_OF_WORDS = 0.6;
const SHARE_OF_TEXT = 0.3;
const NEAREST = 5;

/**
 * Answers what stands in the box: first told apart what it is, then asked of the engine that knows. Words that
 * are the text of a message are taken for a line, since its text says more than a search for its words. Rejected
 * when a large site's search can't load what it needs.
 */
export async function answer(input: string, engines: Engines, locale: Locale): Promise<Answered> {
  const kind = await engines.kindOf(input);
  if (kind === "empty") return { answer: { kind }, summaries: new Map() };
  if (kind === "line" || kind === "log") {
    const explanation = await engines.explain(input);
    const { matches, ambiguous, unknown } = explanation;
    const silent = matches.length + ambiguous.length + unknown.length === 0;
    if (!silent || !mayBeWords(input.trim()))
      return explained({ kind, input, explanation, query: "" }, engines);
  }
  const query = kind === "code" || kind === "words" ? input.trim() : "";
  const searched = await engines.search.search(input, { locale });
  // What is told of it elsewhere was understood.
  const isTold = searched.hits.length === 0 && isOfOthers(input);
  const result = isTold ? { ...searched, notUnderstood: [] } : searched;
  const codes = result.hits.map(({ code }) => code);
  if (kind === "words") {
    const near = result.hits.slice(0, NEAR).filter((hit) => mayBeText(query, hit));
    const explanation =
      near.length === 0
        ? undefined
        : await engines.explain(
            input,
            near.map(({ code }) => code),
          );
    const byText = explanation?.matches.some(({ via }) => via === "text") || explanation?.ambiguous.length;
    if (explanation !== undefined && byText)
      return explained({ kind: "line", input, explanation, query }, engines);
  }
  const [unknown] = result.unknownCodes;
  const nearest = unknown === undefined ? [] : await engines.nearest(unknown, NEAREST);
  return {
    answer: { kind: kind === "code" || isByCode(result) ? "code" : "words", result, nearest, query },
    summaries: await engines.summaries(codes),
  };
}

/** `222番のエラー` and `SSL0208E と SSL0266E の違い` have words, and are about codes alone. */
function isByCode({ hits }: SearchResult): boolean {
  return hits.length > 0 && hits.every(({ via }) => via === "code");
}

/** Whether an input names a return code of GSKit or a message of another product, of which the box says what it knows. */
function isOfOthers(input: string): boolean {
  return returnCodes(input.normalize("NFKC"), []).length + foreignCodes(input).length > 0;
}

function mayBeWords(line: string): boolean {
  return line.length <= SHORT_LINE || (line.length <= LONGEST_SENTENCE && SENTENCE.test(line));
}

/** Whether words may be the text of a message, as far as search can tell. */
function mayBeText(words: string, { matched }: Hit): boolean {
  if (matched === null || (matched.field !== "text" && matched.field !== "alias")) return false;
  const marked = matched.ranges.reduce((sum, [start, end]) => sum + end - start, 0);
  return marked >= words.length * SHARE_OF_WORDS && marked >= matched.passage.length * SHARE_OF_TEXT;
}

async function explained(
  found: Omit<Extract<Answer, { kind: "line" | "log" }>, "nearest">,
  engines: Engines,
): Promise<Answered> {
  const { matches, ambiguous, unknown } = found.explanation;
  const [first] = unknown;
  const nearest = first === undefined ? [] : await engines.nearest(first.code, NEAREST);
  return {
    answer: { ...found, nearest },
    summaries: await engines.summaries([...new Set([...matches.map(({ code }) => code), ...ambiguous])]),
  };
}
