import { explainInput } from "./explain-input";
import type { MatchData } from "./match-data";
import { labelWords } from "./read-content";
import type { LogRecord } from "./record/log-record";
import type { CodeIndex, UnknownCode } from "./resolve-code";
import { indexTemplates } from "./template-index";

/** A message found in an input. */
export type Match = {
  code: string;
  catalog: string;
  /** By its code as written, by a code that had to be mended, or by its text. */
  via: "code" | "repaired" | "text";
  /** What the holes held, by name, as it was written. */
  values: Record<string, string>;
  /** How the text that fitted writes the holes of these values: `<code>`, `dd`. */
  holes: Record<string, string>;
  /** Where these values stand in the input, in UTF-16 units. */
  valueRanges: Record<string, readonly [number, number]>;
  /** Where the code or the text stands in the input. */
  range: readonly [number, number];
  record: LogRecord;
};

/** What the reader should be told beside the matches. */
export type Notice =
  | { kind: "repaired"; written: string; code: string; range: readonly [number, number] }
  /** The line has one message's code and another one's text; the code was believed. */
  | { kind: "text-differs"; code: string; textCode: string }
  /** Only the first `examined` characters were looked at. */
  | { kind: "cut"; examined: number; total: number };

export type Explanation = {
  /** By position. The same code is there once for each record that holds it. */
  matches: Match[];
  /** Codes whose texts the input fits equally well; none of them was chosen. */
  ambiguous: string[];
  unknown: UnknownCode[];
  notices: Notice[];
  /** How many records were read, and how many of them nothing was found in. */
  records: { read: number; unrecognised: number };
};

/** Counts what was done, so that a test can hold it against the length of the input. */
export type Work = { steps: number };

export type Matcher = {
  /** Explains a code, a line, or a paste of many lines. Never throws; the work is bounded by the length. */
  explain(input: string, work?: Work): Explanation;
};

/** Makes a matcher of match data: the index is built here, once. */
export function openMatcher(data: MatchData): Matcher {
  const index = indexTemplates(data);
  const codeIndexes: CodeIndex[] = data.catalogs.map(({ id, code, messages }) => ({
    catalog: id,
    pattern: code,
    codes: messages.map((message) => message.code),
  }));
  const labels = labelWords(data.catalogs.flatMap((catalog) => catalog.names));
  const known = { codeIndexes, labels, indexFor: () => index };
  return { explain: (input, work = { steps: 0 }) => explainInput(input, known, work) };
}
