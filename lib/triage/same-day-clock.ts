import type { TimeOrder } from "./logged-time";

const LONGEST = 48;
const COLON = 0x3a;

/**
 * Reads a time that differs from the one before in nothing but its clock, without reading its date again: what
 * was learnt of the one before says where hours, minutes and seconds stand, and the other bytes must be equal.
 */
export class SameDayClock {
  readonly #bytes = new Uint8Array(LONGEST);
  /** The places that must be equal: all but the clock's digits and a fraction of a second. The last ones first. */
  #fixed = new Uint8Array(0);
  #length = -1;
  #order: TimeOrder | undefined;
  #clock = 0;
  /** Milliseconds at the beginning of the day. */
  #day = Number.NaN;

  /** The time at bytes `[from, to)` in milliseconds, or NaN where it has to be read in full. */
  read(bytes: Uint8Array, from: number, to: number, order: TimeOrder): number {
    const length = this.#length;
    if (to - from !== length || order !== this.#order) return Number.NaN;
    const known = this.#bytes;
    const fixed = this.#fixed;
    for (let i = 0; i < fixed.length; i += 1) {
      const place = fixed[i] ?? 0;
      if (bytes[from + place] !== known[place]) return Number.NaN;
    }
    const at = from + this.#clock;
    const hour = twoDigits(bytes, at);
    const minute = twoDigits(bytes, at + 3);
    const second = twoDigits(bytes, at + 6);
    if (!(hour <= 24 && minute <= 59 && second <= 61)) return Number.NaN;
    return this.#day + ((hour * 60 + minute) * 60 + second) * 1000;
  }

  /** Takes the time at bytes `[from, to)`, which was read as `time`, for the next ones. */
  learn(bytes: Uint8Array, from: number, to: number, order: TimeOrder, time: number): void {
    this.#length = -1;
    const clock = findClock(bytes, from, to);
    // With AM and PM, the twelfth hour goes before the first.
    if (Number.isNaN(time) || clock < 0 || to - from > LONGEST || order === "us") return;
    const at = from + clock;
    const seconds = (twoDigits(bytes, at) * 60 + twoDigits(bytes, at + 3)) * 60 + twoDigits(bytes, at + 6);
    const day = time - seconds * 1000;
    if (day % 86_400_000 !== 0) return;
    this.#day = day;
    this.#clock = clock;
    this.#order = order;
    this.#length = to - from;
    this.#bytes.set(bytes.subarray(from, to));
    const free = new Set([0, 1, 3, 4, 6, 7].map((digit) => clock + digit));
    const mark = String.fromCharCode(bytes[at + 8] ?? 0);
    if (mark === "." || mark === "," || mark === ":") {
      for (let i = clock + 9; i < this.#length && isDigit(bytes[from + i] ?? 0); i += 1) free.add(i);
    }
    const places = Array.from({ length: this.#length }, (_, i) => i).filter((i) => !free.has(i));
    this.#fixed = Uint8Array.from(places.reverse());
  }
}

/** Where `10:20:30` stands with no digit before it, counted from `from`; -1 for nowhere. */
function findClock(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at + 8 <= to; at += 1) {
    if (bytes[at + 2] !== COLON || bytes[at + 5] !== COLON) continue;
    const digits = [0, 1, 3, 4, 6, 7].every((i) => isDigit(bytes[at + i] ?? 0));
    if (digits && (at === from || !isDigit(bytes[at - 1] ?? 0))) return at - from;
  }
  return -1;
}

/** The number that two digits make; more than 99 where one of them is none. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - 0x30;
  const ones = (bytes[at + 1] ?? 0) - 0x30;
  return tens >>> 0 > 9 || ones >>> 0 > 9 ? 999 : tens * 10 + ones;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
