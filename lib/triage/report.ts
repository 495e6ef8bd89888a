import type { Action, Severity } from "../catalog/schema";
import type { Encoding } from "./detect-encoding";

/**
 * Matches counted over one or several log files.
 *
 * The sums add up: `lines = linesMatched + linesFilteredOut + linesUnrecognised`, and `linesUnrecognised` is
 * `linesBlank` + `linesOutside` + the counts of `patterns` + `patternsRest.lines`. A line with two codes is one matched line and
 * counts for both messages, so the counts of the messages may add up to more than `linesMatched`.
 */
export type Report = {
  version: typeof REPORT_VERSION;
  /** False in the Reports that are given while reading goes on, and in that of a cancelled run. */
  complete: boolean;
  /** What the Report is about; absent where it is about everything. */
  filter?: ReportFilter;
  files: ReportFile[];
  /** Bytes of text that were read: behind decompression, before decoding. */
  bytes: number;
  lines: number;
  linesMatched: number;
  /** Lines with a message that the filter leaves out; 0 without a filter. */
  linesFilteredOut: number;
  linesUnrecognised: number;
  linesBlank: number;
  /** Of those not recognised: they hold a code or a return code that is known outside the catalogs. */
  linesOutside: number;
  /** What to do first comes first: see `rank-messages.ts`. */
  messages: ReportMessage[];
  unknownCodes: UnknownCodeCount[];
  /** Of lines without a message: they are no matches. */
  returnCodes: ReturnCodeCount[];
  /** The most frequent patterns of lines in which nothing was found. */
  patterns: UnknownPattern[];
  /** Patterns that are not listed, and the lines that hold them. */
  patternsRest: { patterns: number; lines: number };
  /** The time axis of all `buckets`; absent where no matched line has a time with a date. */
  timeline: Timeline | undefined;
  notices: TriageNotice[];
};

export const REPORT_VERSION = 1;

export type ReportFile = {
  name: string;
  /** Bytes read of the file itself; less than `bytes` where it is compressed. */
  stored: number;
  bytes: number;
  lines: number;
  encoding: Encoding;
  gzip: boolean;
};

export type ReportMessage = {
  code: string;
  catalog: string;
  severity: Severity;
  action: Action;
  /** What the order is by. */
  score: number;
  /** Lines that hold the message: once per line, however often its code stands in it. */
  count: number;
  /** How many of these lines have its code, not only its text. */
  countByCode: number;
  /** Count as a share of the matched lines, 0 to 1. */
  share: number;
  /** As logged, never shifted to another time zone; absent where lines have no time. */
  firstTime: string | undefined;
  lastTime: string | undefined;
  /** Lines per bucket of the Report's timeline; empty without one. Add up to `count` - `withoutTime`. */
  buckets: number[];
  withoutTime: number;
  /** What the holes held, by the hole's name. */
  values: Record<string, TopValues>;
  /** Addresses without ports. */
  clients: TopValues;
  /** Addresses with ports, as logged. */
  servers: TopValues;
  /** The first few lines. */
  samples: SampleLine[];
};

/** The most frequent values. `rest` counts the lines with others; `distinct` is how many values there are. */
export type TopValues = {
  top: { value: string; count: number }[];
  rest: number;
  distinct: number;
  /** True where there were too many to tell apart: then there are more than `distinct`. */
  more: boolean;
};

/** A line as it stands in its file, at most its first thousand characters. `line` counts from 1. */
export type SampleLine = { file: string; line: number; text: string };

/** Looks like one of our codes and is not in the catalog, or is `known` to exist outside of it. */
export type UnknownCodeCount = { code: string; count: number; known: boolean; sample: SampleLine };

/** A return code of GSKit; without a name where nobody knows it. */
export type ReturnCodeCount = {
  rc: number;
  name?: string;
  /** The entry that numbers and texts make it likely to belong to (inferred); never counted as that message. */
  related?: string;
  count: number;
  sample: SampleLine;
};

export type UnknownPattern = {
  /** The line with what varies (numbers, addresses, paths, identifiers) replaced by `…`. */
  text: string;
  count: number;
  sample: SampleLine;
  /** Codes of messages whose texts the line fits equally well; none of them was counted. */
  mayBe: string[];
};

export type Timeline = {
  /** The beginning of the first bucket in the log's own time: `2015-06-09T10:20:00`. */
  start: string;
  bucketSeconds: number;
  /** The number of buckets, at most 240. */
  count: number;
};

/** What the reader should know about how a file was read. */
export type TriageNotice =
  /** Lines longer than `limit` bytes: only that much was looked up by its text; codes were counted in all of it. */
  | { kind: "cut-lines"; file: string; lines: number; limit: number }
  | { kind: "encoding"; file: string; encoding: Encoding }
  | { kind: "gzip-truncated"; file: string }
  | { kind: "gzip-damaged"; file: string }
  /** Something that is no gzip stands behind the compressed log. */
  | { kind: "gzip-trailing"; file: string }
  /** Unpacks to more than is plausible for a log: reading stopped after `bytes`. */
  | { kind: "gzip-limit"; file: string; bytes: number; ratio: number }
  | { kind: "empty"; file: string }
  /** A zip archive, a picture, …: not read further than `bytes` of it, and nothing was counted. */
  | { kind: "not-text"; file: string; bytes: number }
  /** The file could not be read to its end. */
  | { kind: "unreadable"; file: string; reason: string }
  /** A folder was dropped: its files were not read. */
  | { kind: "folder"; file: string }
  /** So many lines were looked through for codes only, because there are too many kinds of lines. */
  | { kind: "codes-only"; lines: number };

/** Which matches a Report is about. Lines of other matches count as `linesFilteredOut`. */
export type ReportFilter = {
  codes?: readonly string[];
  /** Log's own time, `2015-06-09T10:20:00`: from here on, and before there. Lines without a time are left out. */
  from?: string;
  to?: string;
  /** An address without port. */
  client?: string;
};

/** How far a run is. Bytes are those of the files themselves, so that they lead up to `bytesTotal`. */
export type TriageProgress = {
  file: string;
  bytesRead: number;
  /** Absent where a size is not known (standard input). */
  bytesTotal: number | undefined;
  lines: number;
  linesMatched: number;
  bytesPerSecond: number;
  secondsLeft: number | undefined;
};
