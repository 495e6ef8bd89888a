import { formatLoggedTime, LoggedTimes, parseLoggedTime, timeOrder } from "./logged-time";
import { showTime } from "./show-time";

/** What `showTime` writes; seconds may be missing, and the year where the log has none. */
const SHOWN = /^(?:(\d{4})-)?(\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d)?)$/;

/**
 * A time of a log, in whatever way it is written there, in the one way that a Report shows times in, on the log's own
 * clock: `Tue Jun 09 10:20:02.123 2015` → `2015-06-09 10:20:02`. What is no time with a date stays as it is.
 */
export function readableTime(text: string, beside?: string): string {
  const [time, other] = [readTime(text), readTime(beside ?? "")];
  if (Number.isNaN(time)) return text;
  return showTime(formatLoggedTime(time), Number.isNaN(other) ? undefined : formatLoggedTime(other));
}

/** Reads a time as a Report shows it, or as logs write it. NaN for anything else. */
export function readTime(text: string): number {
  const typed = text.trim();
  const [, year = "2000", day, clock] = SHOWN.exec(typed) ?? [];
  if (day !== undefined && clock !== undefined) return parseLoggedTime(`${year}-${day}T${clock}`);
  const order = timeOrder(typed);
  if (order === undefined) return Number.NaN;
  const bytes = new TextEncoder().encode(typed);
  return new LoggedTimes().read(bytes, 0, bytes.length, order);
}
