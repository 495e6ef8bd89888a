import { formatLoggedTime, parseLoggedTime } from "./logged-time";
import type { Report, ReportFilter } from "./report";

/** From `from` on and before `to`, in milliseconds of the log's own time. */
export type TimeRange = { from: number; to: number };

/** No range is shorter: logs are counted by the second. */
const SHORTEST = 1_000;

/** All of a Report's time; nothing where no match has a time. */
export function wholeRange({ timeline }: Report): TimeRange | undefined {
  if (timeline === undefined) return undefined;
  const from = parseLoggedTime(timeline.start);
  return { from, to: from + timeline.count * timeline.bucketSeconds * 1000 };
}

/** The range of a filter, as far as it lies within `whole`. */
export function filterRange({ from, to }: ReportFilter, whole: TimeRange): TimeRange {
  return {
    from: from === undefined ? whole.from : parseLoggedTime(from),
    to: to === undefined ? whole.to : parseLoggedTime(to),
  };
}

/** A filter with this range in place of its own; nothing, or everything, for no range at all. */
export function withRange(
  filter: ReportFilter,
  range: TimeRange | undefined,
  whole: TimeRange | undefined,
): ReportFilter {
  const { from: _, to: __, ...rest } = filter;
  if (range === undefined || whole === undefined) return rest;
  return {
    ...rest,
    ...(range.from <= whole.from ? {} : { from: formatLoggedTime(range.from) }),
    ...(range.to >= whole.to ? {} : { to: formatLoggedTime(range.to) }),
  };
}

/** The range `factor` times as long about the same middle, within `whole`; to whole seconds. */
export function zoomRange({ from, to }: TimeRange, factor: number, whole: TimeRange): TimeRange {
  const length = Math.max(SHORTEST, Math.min((to - from) * factor, whole.to - whole.from));
  return placeRange((from + to - length) / 2, length, whole);
}

/** The range moved by half of its length: `-1` earlier, `1` later, as far as `whole` goes. */
export function moveRange({ from, to }: TimeRange, direction: -1 | 1, whole: TimeRange): TimeRange {
  return placeRange(from + ((to - from) / 2) * direction, to - from, whole);
}

function placeRange(from: number, length: number, whole: TimeRange): TimeRange {
  const latest = whole.to - length;
  const start = toSecond(Math.max(whole.from, Math.min(from, latest)));
  return { from: start, to: Math.max(start + SHORTEST, toSecond(start + length)) };
}

function toSecond(time: number): number {
  return Math.round(time / 1000) * 1000;
}
