import { decodeEscapes } from "./decode-escapes";
import { type FoldedText, foldText } from "./folded-text";
import { joinLines, type Line } from "./join-lines";
import { readJsonLine } from "./record/json-line";
import { type LogRecord, mergeRecords } from "./record/log-record";
import { readPrefix } from "./record/read-prefix";
import { readSuffix } from "./record/read-suffix";

/** One record of the input: its lines joined, where its message stands in them, and what else it says. */
export type InputRecord = {
  /** The whole input, which the places in `text` lead back to. */
  input: string;
  text: FoldedText;
  /** The message's place in `text`, between prefix and suffix. */
  from: number;
  to: number;
  /** Where lines of the input begin in `text`. */
  breaks: readonly number[];
  record: LogRecord;
  /** True when a prefix or suffix was found that only a log writes. */
  log: boolean;
};

/** A record of more lines is no wrapped message: the longest texts take nine lines of 40 columns. */
const MOST_LINES = 14;
/** Windows writes an event as lines of `Key: value` in front of its description. */
const EVENT_FIELD =
  /^[ \t]*(Log Name|Source|Date|Event ID|Task Category|Level|Keywords|User|Computer|Description|\u30ED\u30B0\u306E\u540D\u524D|\u30BD\u30FC\u30B9|\u65E5\u4ED8|\u65E5\u6642|\u30A4\u30D9\u30F3\u30C8 ID|\u30EC\u30D9\u30EB|\u30B3\u30F3\u30D4\u30E5\u30FC\u30BF\u30FC|\u8AAC\u660E):[ \t]*(.*)$/;
const EVENT_NAMES: Readonly<Record<string, keyof LogRecord>> = {
  Date: "time",
  日付: "time",
  日時: "time",
  Level: "level",
  レベル: "level",
  Computer: "server",
  コンピューター: "server",
};

/**
 * Takes a paste apart into records: escapes undone, width folded, JSON lines opened, wrapped lines joined.
 * A new record begins where a line has a log's prefix, a list mark or a code in front, or after a blank line.
 * `beginsWithCode` says whether a code stands at a place of a text.
 */
export function readRecords(
  input: string,
  beginsWithCode: (text: string, at: number) => boolean,
): InputRecord[] {
  const records: InputRecord[] = [];
  let group: Line[] = [];
  let event: LogRecord = {};
  let json: LogRecord = {};
  const close = () => {
    if (group.length > 0) records.push(readRecord(input, group, mergeRecords(json, event)));
    group = [];
    json = {};
  };
  for (const { line, fields } of readLines(input)) {
    const { text } = line.mapped;
    const field = EVENT_FIELD.exec(text);
    const name = EVENT_NAMES[field?.[1] ?? ""];
    if (field !== null && field[2] !== "") {
      close();
      if (name !== undefined) event = { ...event, [name]: field[2] };
      continue;
    }
    if (text.trim() === "" || /^[\s|:+=-]*$/.test(text) || field !== null) {
      close();
      continue;
    }
    if (fields !== undefined || group.length >= MOST_LINES || begins(group, text, beginsWithCode)) close();
    if (fields !== undefined) json = fields;
    group.push(line);
  }
  close();
  return records;
}

function* readLines(input: string): Generator<{ line: Line; fields: LogRecord | undefined }> {
  let at = 0;
  for (const raw of input.split("\n")) {
    const json = readJsonLine(raw);
    const from = at + (json?.from ?? 0);
    const piece = json === undefined ? raw : raw.slice(json.from, json.to);
    const mapped = shift(decodeEscapes(foldText(piece)), from);
    let fields = json?.record;
    for (const line of splitMapped(mapped)) {
      yield { line: { mapped: line }, fields };
      fields = undefined;
    }
    at += raw.length + 1;
  }
}

function shift({ text, starts, ends }: FoldedText, by: number): FoldedText {
  // Escapes may have brought in characters whose width is still to be folded.
  const again = foldText(text);
  const map = (places: ArrayLike<number>, inner: ArrayLike<number>, last: boolean) =>
    Array.from({ length: again.text.length }, (_, i) => {
      const place = (inner[i] ?? 0) - (last ? 1 : 0);
      return (places[place] ?? 0) + by;
    });
  return { text: again.text, starts: map(starts, again.starts, false), ends: map(ends, again.ends, true) };
}

function splitMapped(mapped: FoldedText): FoldedText[] {
  const lines: FoldedText[] = [];
  let at = 0;
  for (const line of mapped.text.split("\n")) {
    const text = line.replace(/\r$/, "");
    const to = at + text.length;
    lines.push({ text, starts: slice(mapped.starts, at, to), ends: slice(mapped.ends, at, to) });
    at += line.length + 1;
  }
  return lines;
}

function slice(places: ArrayLike<number>, from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => places[from + i] ?? 0);
}

const LIST_MARK = /^[ \t>]*(?:[-*+\u2022\u30FB]|\d{1,3}[.)])[ \t]+|^[ \t]*\|/;

function begins(
  group: readonly Line[],
  text: string,
  beginsWithCode: (text: string, at: number) => boolean,
): boolean {
  const before = group.at(-1)?.mapped.text;
  if (before === undefined) return true;
  // Inside a bracket that the line before has opened.
  if (before.lastIndexOf("[") > before.lastIndexOf("]")) return false;
  const first = group[0]?.mapped.text ?? "";
  // A dash may also be a piece of a wrapped record.
  if (LIST_MARK.test(text) && (LIST_MARK.test(first) || !readPrefix(first, 0, first.length).log)) return true;
  const onlyPrefix = group.every(
    ({ mapped }) => readPrefix(mapped.text, 0, mapped.text.length).end >= mapped.text.trimEnd().length,
  );
  if (onlyPrefix) return false;
  const { record, end, log } = readPrefix(text, 0, text.length);
  const { time, level, client, server } = record;
  const suffix = client !== undefined && server !== undefined && /^\s*\[/.test(text);
  const begun = time !== undefined && !/^\s*\[?[\d:.]*\]/.test(text);
  if (log && !suffix && (begun || level !== undefined || client !== undefined)) return true;
  return beginsWithCode(text, end);
}

function readRecord(input: string, lines: readonly Line[], fields: LogRecord): InputRecord {
  const { text, breaks } = joinLines(lines);
  const prefix = readPrefix(text.text, 0, text.text.length);
  const suffix = readSuffix(text.text, prefix.end, text.text.length);
  return {
    input,
    text,
    from: prefix.end,
    to: suffix.start,
    breaks,
    record: mergeRecords(mergeRecords(prefix.record, suffix.record), fields),
    log: prefix.log || Object.keys(suffix.record).length > 0 || Object.keys(fields).length > 0,
  };
}
