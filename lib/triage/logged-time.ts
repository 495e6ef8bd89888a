import { SameDayClock } from "./same-day-clock";

/**
 * In which order a time's numbers stand: `iso` year first, `month` with the month's name in front and the year,
 * if there is one, at the end, `day` as in access logs, `us` month first.
 */
export type TimeOrder = "iso" | "month" | "day" | "us";

const ORDERS: readonly (readonly [TimeOrder, RegExp])[] = [
  ["iso", /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[T ,]+\d{1,2}:\d{2}:\d{2}/],
  ["month", /^(?:[A-Za-z]{3},? )?[A-Za-z]{3,9} {1,2}\d{1,2} \d{1,2}:\d{2}:\d{2}/],
  ["day", /^\d{1,2}\/[A-Za-z]{3}\/\d{4}:\d{2}:\d{2}:\d{2}/],
  ["us", /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4},? \d{1,2}:\d{2}:\d{2}/],
];

/** How the numbers of a time are ordered; nothing for a time of day alone, or what is no time. */
export function timeOrder(text: string): TimeOrder | undefined {
  return ORDERS.find(([, pattern]) => pattern.test(text))?.[0];
}

/** The three letters of each month's name in lower case, one byte each. */
const MONTHS = Int32Array.from(
  ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
  (name) => name.charCodeAt(0) | (name.charCodeAt(1) << 8) | (name.charCodeAt(2) << 16),
);
/** Where a log writes no year: a leap year, so that 29 February has its place. */
const YEARLESS = 2000;

/**
 * Reads times out of bytes. The result is milliseconds since 1970 as if the log's own time were UTC: zones are
 * not looked at, since times are only put in order and shown as logged. Fractions of a second are dropped.
 */
export class LoggedTimes {
  readonly #numbers = new Int32Array(8);
  #day = Number.NaN;
  #dayKey = -1;
  /** The year of times that have none: the one seen last in the same run. */
  #year = YEARLESS;

  /** The time before this one: most often the next differs in its clock only. */
  readonly #clock = new SameDayClock();

  /** The time at bytes `[from, to)`, or NaN where it does not make sense. */
  read(bytes: Uint8Array, from: number, to: number, order: TimeOrder): number {
    const near = this.#clock.read(bytes, from, to, order);
    if (!Number.isNaN(near)) return near;
    const time = this.#readAll(bytes, from, to, order);
    this.#clock.learn(bytes, from, to, order, time);
    return time;
  }

  #readAll(bytes: Uint8Array, from: number, to: number, order: TimeOrder): number {
    const numbers = this.#numbers;
    let count = 0;
    let month = 0;
    let current = -1;
    let width = 0;
    for (let at = from; at <= to; at += 1) {
      const byte = at < to ? (bytes[at] ?? 0) : 0;
      if (byte >= 0x30 && byte <= 0x39) {
        // Nine digits of a fraction fit; more are cut.
        if (width < 9) current = (current < 0 ? 0 : current * 10) + byte - 0x30;
        width += 1;
        continue;
      }
      if (current >= 0) {
        if (count < 8) numbers[count] = current;
        count += 1;
        current = -1;
        width = 0;
      }
      if (month === 0 && byte >= 0x41 && byte <= 0x53) month = monthAt(bytes, at);
    }
    const n0 = numbers[0] ?? 0;
    const n1 = numbers[1] ?? 0;
    const n2 = numbers[2] ?? 0;
    const n3 = numbers[3] ?? 0;
    const n4 = numbers[4] ?? 0;
    const n5 = numbers[5] ?? 0;
    if (order === "iso") return count < 6 ? Number.NaN : this.#time(n0, n1, n2, n3, n4, n5);
    if (order === "day") return count < 5 ? Number.NaN : this.#time(n1, month, n0, n2, n3, n4);
    if (order === "us") {
      if (count < 6) return Number.NaN;
      const year = n2 < 100 ? 2000 + n2 : n2;
      // Where the first number is no month, the day stands first.
      const dayFirst = n0 > 12;
      return this.#time(
        year,
        dayFirst ? n1 : n0,
        dayFirst ? n0 : n1,
        (n3 % 12) + afternoon(bytes, from, to, n3),
        n4,
        n5,
      );
    }
    if (count < 4) return Number.NaN;
    const last = count > 4 ? (numbers[Math.min(count, 8) - 1] ?? 0) : 0;
    if (last >= 1970 && last <= 9999) this.#year = last;
    return this.#time(this.#year, month, n0, n1, n2, n3);
  }

  #time(year: number, month: number, day: number, hour: number, minute: number, second: number): number {
    if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 24 || minute > 59 || second > 61) {
      return Number.NaN;
    }
    if (year < 1970 || year > 9999) return Number.NaN;
    const key = (year * 16 + month) * 32 + day;
    if (key !== this.#dayKey) {
      this.#dayKey = key;
      this.#day = Date.UTC(year, month - 1, day);
    }
    return this.#day + ((hour * 60 + minute) * 60 + second) * 1000;
  }
}

/** Hours to add to the hour modulo 12: as it was, or by AM and PM. */
function afternoon(bytes: Uint8Array, from: number, to: number, hour: number): number {
  const marked = bytes[to - 1] === 0x4d ? bytes[to - 2] : 0;
  if (marked === 0x50 && to - 2 > from) return 12;
  if (marked === 0x41) return 0;
  return hour - (hour % 12);
}

function monthAt(bytes: Uint8Array, at: number): number {
  const key = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | 0x202020;
  for (let month = 0; month < 12; month += 1) if (MONTHS[month] === key) return month + 1;
  return 0;
}

/** The log's own time as text: `2015-06-09T10:20:00`. */
export function formatLoggedTime(time: number): string {
  return new Date(time).toISOString().slice(0, 19);
}

/** Reads what `formatLoggedTime` writes; seconds may be missing. NaN for anything else. */
export function parseLoggedTime(text: string): number {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(text) ? Date.parse(`${text}Z`) : Number.NaN;
}
