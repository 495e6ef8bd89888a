import { formatLoggedTime, parseLoggedTime } from "./logged-time";
import { type MatchRecords, type MessageRecords, OTHER_VALUE, type RecordedValues } from "./match-records";
import { TOP_VALUES } from "./message-tally";
import type { Report, ReportFilter, ReportMessage, TopValues } from "./report";
import { scoreMessage } from "./score-message";
import { BucketCounts, TimeAxis } from "./time-buckets";
import { topValues } from "./top-values";

/**
 * The Report of the matches that pass a filter, counted again from the records of the whole run: the same counts
 * as reading the files again with that filter would give. Two things can't be known so: first and last time are
 * to the second where some of a message's lines are left out, and sample lines are those of the whole run that
 * pass. Lines without a match are not filtered.
 */
export function filterReport(report: Report, records: MatchRecords, filter: ReportFilter): Report {
  if (Object.keys(filter).length === 0) return report;
  const codes = filter.codes === undefined ? undefined : new Set(filter.codes);
  const axis = new TimeAxis();
  const seen = new Uint8Array(records.lines.length);
  let linesMatched = 0;
  const counted = records.messages
    .filter(({ code }) => codes?.has(code) ?? true)
    .map((message) => {
      const rows = passingRows(message, filter);
      const buckets = new BucketCounts(axis);
      for (const row of rows) {
        const place = message.hits[row] ?? 0;
        const hit = place < 0 ? ~place : place;
        if (seen[hit] === 0) linesMatched += 1;
        seen[hit] = 1;
        const time = message.times[row] ?? Number.NaN;
        if (!Number.isNaN(time)) buckets.add(time);
      }
      return { message, rows, buckets };
    });
  const messages = counted.flatMap(({ message, rows, buckets }) => {
    const whole = report.messages.find(({ code }) => code === message.code);
    return whole === undefined || rows.length === 0
      ? []
      : [countMessage(whole, message, rows, linesMatched, buckets.list())];
  });
  const { range } = axis;
  return {
    ...report,
    filter,
    linesMatched,
    linesFilteredOut: report.linesFilteredOut + report.linesMatched - linesMatched,
    messages: messages.sort((a, b) => b.score - a.score || b.count - a.count || (a.code < b.code ? -1 : 1)),
    timeline: range && {
      start: formatLoggedTime(range.first * axis.seconds * 1000),
      bucketSeconds: axis.seconds,
      count: range.count,
    },
  };
}

/** True where records tell exactly which lines pass; clients beyond some thousand are not told apart. */
export function canFilter(report: Report, { client }: ReportFilter): boolean {
  return client === undefined || report.messages.every(({ clients }) => !clients.more);
}

function passingRows(
  { times, clients }: MessageRecords,
  { from, to, client }: ReportFilter,
): Int32Array<ArrayBuffer> {
  const earliest = from === undefined ? Number.NEGATIVE_INFINITY : parseLoggedTime(from);
  const end = to === undefined ? Number.POSITIVE_INFINITY : parseLoggedTime(to);
  const byTime = from !== undefined || to !== undefined;
  const wanted = client === undefined ? undefined : clients.names.indexOf(client);
  const rows = new Int32Array(times.length);
  let passed = 0;
  for (let row = 0; row < times.length; row += 1) {
    const time = times[row] ?? Number.NaN;
    // Lines without a time pass no range.
    if (byTime && !(time >= earliest && time < end)) continue;
    if (wanted !== undefined && (wanted < 0 || clients.ids[row] !== wanted)) continue;
    rows[passed] = row;
    passed += 1;
  }
  return rows.subarray(0, passed);
}

function countMessage(
  whole: ReportMessage,
  records: MessageRecords,
  rows: Int32Array,
  linesMatched: number,
  buckets: number[],
): ReportMessage {
  const count = rows.length;
  const score = scoreMessage(whole.severity, whole.action, count);
  const share = count / linesMatched;
  if (count === whole.count) return { ...whole, score, share, buckets };
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  let withoutTime = 0;
  let countByCode = 0;
  for (const row of rows) {
    const time = records.times[row] ?? Number.NaN;
    if ((records.hits[row] ?? 0) >= 0) countByCode += 1;
    if (Number.isNaN(time)) withoutTime += 1;
    else {
      first = Math.min(first, time);
      last = Math.max(last, time);
    }
  }
  // The samples of the whole run are its first lines, so they stand in the first rows.
  const passed = new Set(rows.subarray(0, whole.samples.length));
  return {
    ...whole,
    score,
    share,
    count,
    countByCode,
    firstTime: first <= last ? formatLoggedTime(first) : undefined,
    lastTime: first <= last ? formatLoggedTime(last) : undefined,
    buckets,
    withoutTime,
    values: Object.fromEntries(
      Object.entries(records.values).map(([name, values]) => [name, countValues(values, rows)]),
    ),
    clients: countValues(records.clients, rows),
    servers: countValues(records.servers, rows),
    samples: whole.samples.filter((_, row) => passed.has(row)),
  };
}

function countValues({ names, ids }: RecordedValues, rows: Int32Array): TopValues {
  const counts = new Int32Array(names.length);
  let others = 0;
  for (const row of rows) {
    const id = ids[row] ?? -1;
    if (id >= 0) counts[id] = (counts[id] ?? 0) + 1;
    else if (id === OTHER_VALUE) others += 1;
  }
  return topValues(names, counts, others, TOP_VALUES);
}
