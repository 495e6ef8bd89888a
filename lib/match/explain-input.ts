import { type CodedRecord, explainRecord, type RecordFindings } from "./explain-record";
import type { Explanation, Work } from "./open-matcher";
import { readRecords } from "./read-records";
import { type CodeIndex, resolveCodes } from "./resolve-code";
import type { TemplateIndex } from "./template-index";

/** What an input is explained with. */
export type Known = {
  codeIndexes: readonly CodeIndex[];
  /** The words that explain themselves beside a message. */
  labels: ReadonlySet<string>;
  /** The texts that a record may hold. */
  indexFor(record: CodedRecord): TemplateIndex;
};

/** Longer pastes are the log reader's; here, only their beginning is looked at. */
const MOST_CHARACTERS = 400_000;
/** Each line is looked at for itself, however short: more of them are the log reader's too. */
const MOST_LINES = 5_000;
/** Of one endless line, only the beginning. */
const LONGEST_LINE = 50_000;
/** An input that is nothing but codes is no longer than this. */
const LONGEST_CODES = 100;

/** Explains a code, a line, or a paste of many lines, record by record. Adds its steps to `work`. */
export function explainInput(
  input: string,
  { codeIndexes, labels, indexFor }: Known,
  work: Work,
): Explanation {
  const examined = cutInput(input);
  const explanation: Explanation = {
    matches: [],
    ambiguous: [],
    unknown: [],
    notices: [],
    records: { read: 0, unrecognised: 0 },
  };
  const explain = (record: CodedRecord) =>
    add(explanation, explainRecord(record, indexFor(record), labels, work));
  work.steps += examined.length;
  if (examined.length < input.length) {
    explanation.notices.push({ kind: "cut", examined: examined.length, total: input.length });
  }
  const whole = resolveCodes(examined.length <= LONGEST_CODES ? examined : "", codeIndexes, "tolerant");
  if (whole.whole && whole.codes.length > 0) {
    explain({ text: undefined, codes: whole.codes, unknown: whole.unknown });
    return explanation;
  }
  const prefixes = codeIndexes.map(({ pattern }) => pattern.prefix);
  const beginsWithCode = (text: string, at: number) =>
    prefixes.some((prefix) => text.slice(at, at + prefix.length).toUpperCase() === prefix) &&
    resolveCodes(text.slice(at, at + 24), codeIndexes, "tolerant").codes.some(({ range }) => range[0] === 0);
  for (const text of readRecords(examined, beginsWithCode)) {
    const { codes, unknown } = resolveCodes(text.text.text, codeIndexes, "tolerant");
    explain({ text, codes, unknown });
  }
  return explanation;
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
  const text = firstLines(input.slice(0, MOST_CHARACTERS));
  if (text.length <= LONGEST_LINE) return text;
  // Places must stay true, so the rest of a long line is left out only where it is the last one.
  const long = longLine(text);
  return long === undefined ? text : text.slice(0, long);
}

function firstLines(text: string): string {
  let end = -1;
  for (let lines = 0; lines < MOST_LINES; lines += 1) {
    end = text.indexOf("\n", end + 1);
    if (end < 0) return text;
  }
  return text.slice(0, end);
}

function longLine(text: string): number | undefined {
  let at = 0;
  for (const line of text.split("\n")) {
    if (line.length > LONGEST_LINE) return at + LONGEST_LINE;
    at += line.length + 1;
  }
  return undefined;
}
