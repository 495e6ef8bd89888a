import { type CodeIndex, resolveCodes } from "./resolve-code";

/**
 * What an input looks like: nothing, nothing but codes, a few words, one record of a log (wrapped, perhaps), several of them.
 * What is a line or a log was pasted, and must never get into an address or a store.
 */
export type InputKind = "empty" | "code" | "words" | "line" | "log";

/** Nobody types a query that long. */
const LONGEST_QUERY = 100;
/** A record wrapped by a narrow terminal has no more lines than this. */
const WRAPPED_LINES = 12;
/** How records begin: a bracket group, a date, a clock, a JSON object, a code; quoted or listed, perhaps. */
const BEGINS_RECORD =
  /^[\s>|*"'`-]*(?:\[|\{"|<\d|\d{4}-\d|\d{1,2}[/:]\d|[A-Z][a-z]{2} +\d|[A-Z]{2,8}\d{3,6}[A-Z]?[: ])/;

/** What only a log writes: addresses, clocks, dates, bracket groups, a code with a colon behind it. */
const TRACES_OF_A_LOG = [
  /\d{1,3}(?:\.\d{1,3}){3}/,
  /\bx{2,3}(?:\.x{2,3}){3}\b/i,
  /\b[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){3,}/i,
  /\d{1,2}:\d{2}:\d{2}/,
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/,
  /\[[^[\]]+\]/,
  /[A-Z]{2,8}\d{3,6}[A-Z]?:\s*\S/i,
];

/** Says what an input looks like, cheaply enough for every key press. */
export function recognise(input: string, codes: readonly CodeIndex[]): InputKind {
  const text = input.trim();
  if (text === "") return "empty";
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const records = lines.filter((line) => BEGINS_RECORD.test(line)).length;
  if (records > 1 || lines.length > WRAPPED_LINES) return "log";
  const short = text.length <= LONGEST_QUERY;
  if (short && resolveCodes(text, codes, "tolerant").whole) return "code";
  const logged = TRACES_OF_A_LOG.some((trace) => trace.test(text.normalize("NFKC")));
  return lines.length > 1 || !short || logged ? "line" : "words";
}
