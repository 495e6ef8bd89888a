import type { LogRecord } from "./log-record";

/** A log record in JSON: the place of its message's characters (inside the quotes), and its fields. */
export type JsonLine = { from: number; to: number; record: LogRecord };

/** A field of a JSON object: its key in lower case, and the place of its value without quotes. */
type Field = { key: string; from: number; to: number };

const MESSAGE_KEYS = [
  "message",
  "msg",
  "log",
  "text",
  "short_message",
  "body",
  "event",
  "stringvalue",
  "textpayload",
  "@message",
];
const KEYS: Readonly<Record<keyof LogRecord, readonly string[]>> = {
  time: [
    "time",
    "timestamp",
    "@timestamp",
    "ts",
    "date",
    "ibm_datetime",
    "__realtime_timestamp",
    "_source_realtime_timestamp",
  ],
  level: ["level", "severity", "loglevel", "log.level", "priority"],
  client: ["client", "client_ip", "remote_addr", "remote", "clientip"],
  server: ["host", "hostname", "_hostname", "server", "source_host"],
  process: ["pid", "_pid", "process", "process_id", "ibm_threadid"],
};
const FIELD = /"((?:[^"\\]|\\.){1,64})"\s*:\s*(?:"((?:[^"\\]|\\.)*)(?:"|$)|(-?[0-9][0-9.eE+-]*))/g;

/**
 * Reads a line that is a JSON object (docker, journald, Liberty, any logger): which of its strings is the
 * message, and what the others say. Escapes stay as they are, so that places lead back to the line. Nothing
 * where the line is no object or has no message. Also takes an object that was cut off at its end.
 */
export function readJsonLine(line: string): JsonLine | undefined {
  // Also as an element of a list, which begins or goes on here.
  if (!/^\s{0,40}[[,]?\s{0,40}\{\s{0,40}"/.test(line)) return undefined;
  const fields: Field[] = [];
  for (const match of line.matchAll(FIELD)) {
    const value = match[2] ?? match[3] ?? "";
    const closed = match[2] !== undefined && match[0].length > 1 && match[0].endsWith('"');
    const to = match.index + match[0].length - (closed ? 1 : 0);
    fields.push({ key: (match[1] ?? "").toLowerCase(), from: to - value.length, to });
  }
  const message = firstOf(fields, MESSAGE_KEYS);
  if (message === undefined) return undefined;
  const record: LogRecord = {};
  for (const name of ["time", "level", "client", "server", "process"] as const) {
    const field = firstOf(fields, KEYS[name]);
    if (field !== undefined) record[name] = line.slice(field.from, field.to);
  }
  return { from: message.from, to: message.to, record };
}

function firstOf(fields: readonly Field[], keys: readonly string[]): Field | undefined {
  for (const key of keys) {
    const field = fields.find((each) => each.key === key);
    if (field !== undefined) return field;
  }
  return undefined;
}
