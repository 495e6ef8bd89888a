import { type LogRecord, mergeRecords } from "./log-record";
import { readBracket } from "./read-bracket";

const DURATION = /\s\d{1,9}(?:\.\d+)?(?:ms|us|s)$/i;
/** A group that was cut off before its bracket closed: `[192.0.2.7:501`. */
const CUT_GROUP = /\[[0-9A-Za-z:.* >-]{0,60}$/;
/** Blanks, and what closes a quotation, a table or bold print around the record. */
const CLOSING_MARK = /[\s"'`*_|\u201D\u300D\u300F]/;
const GROUP_SPAN = 120;

/** What stands behind the message in its record (`[client -> server] [time] 0ms`), and where the message ends. */
export function readSuffix(text: string, from: number, to: number): { record: LogRecord; start: number } {
  let record: LogRecord = {};
  let start = trimEnd(text, from, to);
  const cut = CUT_GROUP.exec(text.slice(Math.max(from, start - GROUP_SPAN), start));
  if (cut !== null) start = trimEnd(text, from, start - cut[0].length);
  for (;;) {
    const duration = DURATION.exec(text.slice(Math.max(from, start - 24), start));
    if (
      duration !== null &&
      text
        .slice(from, start - duration[0].length)
        .trimEnd()
        .endsWith("]")
    ) {
      start = trimEnd(text, from, start - duration[0].length);
    }
    const group = lastBracket(text, from, start);
    if (group === undefined) return { record, start };
    record = mergeRecords(group.record, record);
    start = trimEnd(text, from, group.at);
  }
}

function lastBracket(text: string, from: number, to: number): { at: number; record: LogRecord } | undefined {
  if (text.charAt(to - 1) !== "]") return undefined;
  let at = to;
  for (let tries = 0; tries < 3; tries += 1) {
    at = text.lastIndexOf("[", at - 1);
    if (at < from || at < to - GROUP_SPAN) return undefined;
    const group = readBracket(text, at);
    const { client, server, time } = group?.record ?? {};
    if (group?.end === to && ((client !== undefined && server !== undefined) || time !== undefined)) {
      return { at, record: group.record };
    }
  }
  return undefined;
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && CLOSING_MARK.test(text.charAt(end - 1))) end -= 1;
  return end;
}
