import { type LogRecord, mergeRecords } from "./log-record";
import { LEVEL, TIME, TIME_OF_DAY } from "./patterns";
import { readBracket } from "./read-bracket";

/** What stands in front of a message in its line, and where the message begins. */
export type Prefix = {
  record: LogRecord;
  end: number;
  /** True when something was found that only a log writes: then a new record begins here. */
  log: boolean;
};

type Group = { record: LogRecord; end: number; log: boolean };
type Reader = (text: string, at: number) => Group | undefined;

const HOST = "[0-9A-Za-z][0-9A-Za-z_.:-]{0,63}";
const PROGRAM = "[0-9A-Za-z_./@-]{1,64}";

/** Reads by a fixed pattern; named groups become fields of the record. */
function reader(pattern: string, flags = ""): Reader {
  const sticky = new RegExp(pattern, `y${flags}`);
  return (text, at) => {
    sticky.lastIndex = at;
    const match = sticky.exec(text);
    if (match === null || match[0] === "") return undefined;
    const { time, level, client, server, process } = match.groups ?? {};
    const record: LogRecord = {
      ...(time === undefined ? {} : { time: time.trim() }),
      ...(level === undefined ? {} : { level }),
      ...(client === undefined ? {} : { client }),
      ...(server === undefined ? {} : { server }),
      ...(process === undefined ? {} : { process }),
    };
    return { record, end: at + match[0].length, log: true };
  };
}

/**
 * The groups a prefix is made of, the more particular first. They come in any order and any of them may be
 * missing, so there is no one pattern for a whole prefix.
 */
const READERS: readonly Reader[] = [
  // RFC 5424: <34>1 2025-06-09T10:20:30Z web01 ibmhttp 4242 - -
  reader(
    String.raw`<\d{1,3}>\d (?<time>\S{1,40}) (?<server>${HOST}|-) (?:${PROGRAM}|-) (?<process>${PROGRAM}|-) \S{1,32} (?:-|\[[^\]]{0,256}\])(?= |$)`,
  ),
  // RFC 3164, journald: <34>Jun  9 10:20:30 web01 ibmhttp[4242]:
  reader(
    String.raw`(?:<\d{1,3}>)?(?<time>${TIME}) (?<server>${HOST}) ${PROGRAM}(?:\[(?<process>\d{1,10})\])?:(?= |$)`,
    "i",
  ),
  // CRI and Kubernetes: 2025-06-09T10:20:30.123456789Z stderr F
  reader(`(?<time>${TIME}) (?:stdout|stderr) [FP](?= |$)`),
  // z/OS console: N 4000000 SYSA 15160 10:20:30.12 STC01234 00000090
  reader(
    String.raw`[A-Z]{1,2} [0-9A-F]{7} (?<server>[A-Z0-9@#$]{1,8}) +\d{5} (?<time>${TIME_OF_DAY}) (?<process>[A-Z]{3}\d{5}|[A-Z0-9]{1,8}) +[0-9A-F]{8}(?= |$)`,
  ),
  // z/OS job log: 10.20.30 STC01234
  reader(String.raw`(?<time>\d{2}\.\d{2}\.\d{2}) (?<process>(?:STC|JOB|TSU)\d{5})(?= |$)`),
  // WebSphere SystemOut, behind its time: 0000001a WebGroup E
  reader("(?<process>[0-9a-f]{8}) (?:[0-9A-Za-z_.]{1,40}) +(?<level>[FEWAIDROC])(?= )"),
  reader(String.raw`(?<time>${TIME})(?=[ \t,;|]|$)`, "i"),
  // docker compose, kubectl --prefix: web-1  |
  reader(String.raw`${HOST} +\|(?= )`),
  // A level as a bare word: in capitals or before a colon, since a message may begin with "Error", too.
  reader(String.raw`(?<level>${LEVEL.toUpperCase()})(?=[ |,\t]|$)`),
  reader(`(?<level>${LEVEL})(?=:)`, "i"),
  (text, at) => {
    const group = readBracket(text, at);
    if (group === undefined) return undefined;
    return { ...group, log: Object.keys(group.record).length > 0 };
  },
];

const BETWEEN = /[ \t,;|:+-]/;
/** Marks of lists and quotations; they begin a record, too. */
const MARKS = /[ \t]*(?:>[ \t]?|(?:[-*+\u2022\u30FB]|\d{1,3}[.)])[ \t]+|[#|`*_"'\u201C\u300C\u300E(]{1,4})*/y;
/** Windows events and others put the line of the log behind an arrow. */
const ARROW = ">>> ";
/** The end of a group whose beginning was cut off: `2.0.2.7:50123] [4242] …` */
const CUT_GROUP = /[^[\]\n]{0,60}\](?= ?[[A-Z])/y;
const GROUPS = 16;

/** Reads what stands in front of the message in `[at, lineEnd)`: marks, then groups in any order. Linear. */
export function readPrefix(text: string, at: number, lineEnd: number): Prefix {
  const arrow = text.slice(at, Math.min(lineEnd, at + 300)).indexOf(ARROW);
  let end = skip(MARKS, text, arrow < 0 ? at : at + arrow + ARROW.length);
  let record: LogRecord = {};
  let log = arrow >= 0;
  const afterCut = skip(CUT_GROUP, text, end);
  if (afterCut > end && text.charAt(end) !== "[") {
    end = afterCut;
    log = true;
  }
  for (let count = 0; count < GROUPS; count += 1) {
    let next = end;
    while (next < lineEnd && BETWEEN.test(text.charAt(next))) next += 1;
    const group = firstGroup(text, next);
    if (group === undefined || group.end > lineEnd) break;
    record = mergeRecords(record, group.record);
    // Of two bracketed numbers, IHS writes the process second.
    if (group.record.process !== undefined && text.charAt(next) === "[")
      record.process = group.record.process;
    log ||= group.log;
    end = group.end;
  }
  return { record, end: Math.min(end, lineEnd), log };
}

function firstGroup(text: string, at: number): Group | undefined {
  for (const read of READERS) {
    const group = read(text, at);
    if (group !== undefined) return group;
  }
  return undefined;
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
