import { parseLoggedTime } from "./logged-time";
import type { Report } from "./report";
import { BUCKET_WIDTHS } from "./time-buckets";
import type { TimeRange } from "./time-range";

/** The lines of one message over time; `code` is absent for all messages that have no series of their own. */
export type ChartSeries = {
  code: string | undefined;
  /** Which hatching it has, 0 to 6: the same for a message whatever the filter is, as far as there are enough. */
  look: number;
  counts: number[];
  total: number;
};

/** Bars of equal width in time, one on top of the other. */
export type ChartData = {
  /** The beginning of the first bar, milliseconds in the log's own time. */
  start: number;
  /** Of a bar, in milliseconds. */
  width: number;
  length: number;
  /** The most frequent message first, the others last. */
  series: ChartSeries[];
  /** Of all series, per bar. */
  totals: number[];
};

/** Messages with a series of their own. */
const MOST_SERIES = 6;
const LOOK_OF_OTHERS = MOST_SERIES;

/**
 * What a chart of a Report shows within a range, in at most `most` bars (one more where the range does not begin
 * with a bar). A bar is as wide as is usual in clocks and calendars: 1, 5, 15 seconds or minutes, hours, days.
 * `ranking`: all codes of the log, the most frequent first, by which messages get their looks.
 */
export function chartData(
  { timeline, messages }: Report,
  range: TimeRange,
  most: number,
  ranking: readonly string[] = [],
): ChartData {
  const finest = timeline?.bucketSeconds ?? 1;
  const span = (range.to - range.from) / 1000;
  const seconds =
    BUCKET_WIDTHS.find((width) => width >= finest && span / width <= most) ?? BUCKET_WIDTHS.at(-1) ?? finest;
  const width = seconds * 1000;
  const first = Math.floor(range.from / width);
  const length = Math.max(1, Math.ceil(range.to / width) - first);
  const begin = timeline === undefined ? 0 : parseLoggedTime(timeline.start);

  const regroup = (counts: readonly number[]) => {
    const bars = new Array<number>(length).fill(0);
    for (const [i, count] of counts.entries()) {
      const bar = Math.floor((begin + i * finest * 1000) / width) - first;
      if (bar >= 0 && bar < length) bars[bar] = (bars[bar] ?? 0) + count;
    }
    return bars;
  };
  const all = messages
    .map(({ code, buckets }) => ({ code, ...counted(regroup(buckets)) }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total || (a.code < b.code ? -1 : 1));
  const looks = looksOf(
    all.slice(0, MOST_SERIES).map(({ code }) => code),
    ranking,
  );
  const series: ChartSeries[] = all
    .slice(0, MOST_SERIES)
    .map((each) => ({ ...each, look: looks.get(each.code) ?? LOOK_OF_OTHERS }));
  const others = all.slice(MOST_SERIES);
  if (others.length > 0) {
    series.push({ code: undefined, look: LOOK_OF_OTHERS, ...counted(addUp(others, length)) });
  }
  return { start: first * width, width, length, series, totals: addUp(series, length) };
}

/** Those among the first of all keep their place as their look; the others get what is left. */
function looksOf(codes: readonly string[], ranking: readonly string[]): Map<string, number> {
  const first = ranking.slice(0, MOST_SERIES);
  const looks = new Map(
    codes.filter((code) => first.includes(code)).map((code) => [code, first.indexOf(code)]),
  );
  for (const code of codes) {
    if (looks.has(code)) continue;
    const taken = new Set(looks.values());
    const free = Array.from({ length: MOST_SERIES }, (_, look) => look).find((look) => !taken.has(look));
    looks.set(code, free ?? LOOK_OF_OTHERS);
  }
  return looks;
}

function counted(counts: number[]): { counts: number[]; total: number } {
  return { counts, total: counts.reduce((sum, count) => sum + count, 0) };
}

function addUp(series: readonly { counts: number[] }[], length: number): number[] {
  return Array.from({ length }, (_, bar) => series.reduce((sum, { counts }) => sum + (counts[bar] ?? 0), 0));
}
