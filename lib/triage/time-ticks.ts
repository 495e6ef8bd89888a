import { formatLoggedTime } from "./logged-time";
import type { TimeRange } from "./time-range";

/** A mark on a time axis: what stands at it, and the date or year where a new one begins. */
export type TimeTick = { time: number; label: string; era: string | undefined };

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Distances of ticks in seconds, up to weeks; longer ones go by months. */
const STEPS = [
  ...[1, 5, 10, 15, 30, MINUTE, 5 * MINUTE, 10 * MINUTE, 15 * MINUTE, 30 * MINUTE],
  ...[HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 7 * DAY],
];
const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600];
/** Days of the longest month. */
const MONTH_SECONDS = 31 * DAY;

/** Times without a year are read as of this one: see `logged-time.ts`. It is not shown. */
const YEARLESS = "2000";

/**
 * Marks for a time axis, at most `most` and mostly more than half of that, at times that are round in clocks and
 * calendars. Labels are cut from the times as logged: the clock, else month and day, else year and month.
 */
export function timeTicks(range: TimeRange, most: number): TimeTick[] {
  const span = (range.to - range.from) / 1000;
  const step = STEPS.find((each) => span / each <= most);
  const times = step === undefined ? monthTimes(range, most) : stepTimes(range, step * 1000);
  let before = "";
  return times.map((time) => {
    const text = formatLoggedTime(time);
    const { label, era } = partsOf(text, step);
    const isNew = era !== before && era !== "";
    before = era;
    return { time, label, era: isNew ? era : undefined };
  });
}

function partsOf(text: string, step: number | undefined): { label: string; era: string } {
  const year = text.slice(0, 4) === YEARLESS ? "" : text.slice(0, 4);
  if (step === undefined) return { label: text.slice(0, 7), era: "" };
  if (step >= DAY) return { label: text.slice(5, 10), era: year };
  const clock = step < MINUTE ? text.slice(11, 19) : text.slice(11, 16);
  return { label: clock, era: text.slice(5, 10) };
}

function stepTimes({ from, to }: TimeRange, step: number): number[] {
  const times: number[] = [];
  for (let time = Math.ceil(from / step) * step; time < to; time += step) times.push(time);
  return times;
}

function monthTimes({ from, to }: TimeRange, most: number): number[] {
  const span = (to - from) / 1000 / MONTH_SECONDS;
  const step = MONTH_STEPS.find((each) => span / each <= most) ?? 1200;
  const start = new Date(from);
  const months = start.getUTCFullYear() * 12 + start.getUTCMonth();
  const times: number[] = [];
  for (let month = Math.ceil(months / step) * step; ; month += step) {
    const time = monthTime(month);
    if (time >= to) return times;
    if (time >= from) times.push(time);
  }
}

function monthTime(month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
  return date.getTime();
}
