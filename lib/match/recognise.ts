import { foldText } from "./folded-text";
import { readPrefix } from "./record/read-prefix";
import { type CodeIndex, resolveCodes } from "./resolve-code";

/** What an input is taken for: it decides whether it is searched for or explained, and kept out of the address. */
export type InputKind = "empty" | "code" | "words" | "line" | "log";

/** A query is typed by hand: longer inputs were pasted. */
const LONGEST_QUERY = 100;
/** Words of a query; a sentence of more is looked at as a message. */
const MOST_QUERY_WORDS = 12;
/** From so many lines on, an input is a log. */
const LOG_LINES = 3;

/** What only stands in a log, never in a query: addresses, times, bracket groups, escapes, message punctuation. */
const TRACES: readonly RegExp[] = [
  /\d{1,3}(?:\.\d{1,3}){3}|\b[\dx*]{1,3}(?:\.[\dx*]{1,3}){3}\b/i,
  /(?:[0-9a-f]{1,4}:){2,}:?[0-9a-f]{1,4}|::/i,
  /\d{1,2}:\d{2}(?::\d{2})?|\d{4}[-/]\d{1,2}[-/]\d{1,2}/,
  /[[\]{}<>]|->|>>>/,
  /\\[nrtu"]|%[0-9A-F]{2}|&[a-z]{2,4};|&#/i,
  /[A-Za-z0-9_-]+\.[A-Za-z0-9.-]+:\d{2,5}|[^\s@]+@[^\s@]+|[A-Za-z]:\\|\/[\w.-]+\/[\w.-]+/,
  // The message itself: a comma or full stop inside, or Japanese sentences.
  /[a-z], [a-z]|[a-z]\. |[a-z]\.$|\u3002/i,
];

/**
 * Says what an input is, on every key press: `code` is nothing but codes, `words` a short query; everything
 * with a trace of a log, a line break or over 100 characters is `line`, from three lines on `log`. In doubt it
 * is a line: what was pasted must not get into an address.
 */
export function recognise(input: string, indexes: readonly CodeIndex[]): InputKind {
  const trimmed = input.slice(0, 4000).trim();
  if (trimmed === "") return input.trim() === "" ? "empty" : "log";
  const lines = trimmed.split("\n").filter((line) => line.trim() !== "").length;
  const short = input.length <= LONGEST_QUERY;
  if (short && resolveCodes(trimmed, indexes, "tolerant").whole) return "code";
  if (lines >= LOG_LINES) return "log";
  if (!short || lines > 1 || hasUntypable(trimmed)) return "line";
  const { text } = foldText(trimmed);
  if (TRACES.some((trace) => trace.test(text))) return "line";
  if (text.split(/\s+/).length > MOST_QUERY_WORDS || readPrefix(text, 0, text.length).log) return "line";
  return codeWithMessage(text, indexes) ? "line" : "words";
}

/** Characters that no keyboard has: controls, and those that turn the direction of text around. */
function hasUntypable(text: string): boolean {
  return Array.from(text).some(
    (character) =>
      (character < " " && !"\t\n\r".includes(character)) || /[\u202a-\u202e\u2066-\u2069]/.test(character),
  );
}

/** A code with a colon and words behind it is a line, however short; a code among words is a query. */
function codeWithMessage(text: string, indexes: readonly CodeIndex[]): boolean {
  return resolveCodes(text, indexes, "tolerant").codes.some(({ range }) =>
    /^\s*:\s*\S/.test(text.slice(range[1])),
  );
}
