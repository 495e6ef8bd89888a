import { explainRecord, type RecordFindings } from "./explain-record";
import type { MatchData } from "./match-data";
import { labelWords } from "./read-content";
import { readRecords } from "./read-records";
import type { LogRecord } from "./record/log-record";
import { type CodeIndex, resolveCodes, type UnknownCode } from "./resolve-code";
import { indexTemplates } from "./template-index";

/** A message found in an input. */
export type Match = {
  code: string;
  catalog: string;
  /** By its code as written, by a code that had to be mended, or by its text. */
  via: "code" | "repaired" | "text";
  /** What the holes held, by name, as it was written. */
  values: Record<string, string>;
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

/** Longer pastes are the log reader's; here, only their beginning is looked at. */
const MOST_CHARACTERS = 400_000;
/** Of one endless line, only the beginning. */
const LONGEST_LINE = 50_000;

/** Makes a matcher of match data: the index is built here, once. */
export function openMatcher(data: MatchData): Matcher {
  const index = indexTemplates(data);
  const codeIndexes: CodeIndex[] = data.catalogs.map(({ id, code, messages }) => ({
    catalog: id,
    pattern: code,
    codes: messages.map((message) => message.code),
  }));
  const labels = labelWords(data.catalogs.flatMap((catalog) => catalog.names));
  const prefixes = data.catalogs.map(({ code }) => code.prefix);
  const beginsWithCode = (text: string, at: number) =>
    prefixes.some((prefix) => text.slice(at, at + prefix.length).toUpperCase() === prefix) &&
    resolveCodes(text.slice(at, at + 24), codeIndexes, "tolerant").codes.some(({ range }) => range[0] === 0);

  return {
    explain(input, work = { steps: 0 }) {
      const examined = cutInput(input);
      const explanation: Explanation = {
        matches: [],
        ambiguous: [],
        unknown: [],
        notices: [],
        records: { read: 0, unrecognised: 0 },
      };
      work.steps += examined.length;
      if (examined.length < input.length) {
        explanation.notices.push({ kind: "cut", examined: examined.length, total: input.length });
      }
      const whole = resolveCodes(examined.length <= 100 ? examined : "", codeIndexes, "tolerant");
      if (whole.whole && whole.codes.length > 0) {
        const found = { text: undefined, codes: whole.codes, unknown: whole.unknown };
        add(explanation, explainRecord(found, index, labels, work));
        return explanation;
      }
      for (const text of readRecords(examined, beginsWithCode)) {
        const { codes, unknown } = resolveCodes(text.text.text, codeIndexes, "tolerant");
        add(explanation, explainRecord({ text, codes, unknown }, index, labels, work));
      }
      return explanation;
    },
  };
}

function add(explanation: Explanation, findings: RecordFindings): void {
  explanation.records.read += 1;
  if (findings.matches.length + findings.ambiguous.length + findings.unknown.length === 0) {
    explanation.records.unrecognised += 1;
  }
  explanation.matches.push(...findings.matches);
  explanation.unknown.push(...findings.unknown);
  explanation.notices.push(...findings.notices);
  for (const code of findings.ambiguous) {
    if (!explanation.ambiguous.includes(code)) explanation.ambiguous.push(code);
  }
}

function cutInput(input: string): string {
  const text = input.slice(0, MOST_CHARACTERS);
  if (text.length <= LONGEST_LINE) return text;
  // Places must stay true, so the rest of a long line is left out only where it is the last one.
  const long = longLine(text);
  return long === undefined ? text : text.slice(0, long);
}

function longLine(text: string): number | undefined {
  let at = 0;
  for (const line of text.split("\n")) {
    if (line.length > LONGEST_LINE) return at + LONGEST_LINE;
    at += line.length + 1;
  }
  return undefined;
}
