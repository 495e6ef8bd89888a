import { ShortColumn } from "./column";
import { NO_VALUE, OTHER_VALUE, type RecordedValues } from "./match-records";
import type { TopValues } from "./report";
import { topValues } from "./top-values";

/** More distinct values are no longer told apart; a `ShortColumn` has room for their numbers. */
const MOST_VALUES = 5_000;
/** Longer values are cut. */
const LONGEST = 200;

/** Counts byte strings exactly without making a string for each: only new ones are decoded. */
export class ValueCounter {
  readonly #values: string[] = [];
  #counts = new Float64Array(16);
  #slots = new Int32Array(64);
  #hashes = new Int32Array(16);
  /** All values' bytes one after the other; value `i` ends at `ends[i]`. */
  #bytes = new Uint8Array(512);
  #ends = new Int32Array(16);
  #others = 0;
  /** Which value each row has, where rows are told. */
  readonly rows = new ShortColumn(NO_VALUE);
  #last = -1;

  /** Counts bytes `[from, to)`, for a row unless that is -1; `decode` is called where the value is new. */
  add(
    bytes: Uint8Array,
    from: number,
    to: number,
    decode: (bytes: Uint8Array, from: number, to: number) => string,
    row = -1,
  ): void {
    const end = Math.min(to, from + LONGEST);
    // Lines that follow each other often have the same value.
    if (this.#last >= 0 && this.#equals(this.#last, bytes, from, end)) {
      this.#counts[this.#last] = (this.#counts[this.#last] ?? 0) + 1;
      if (row >= 0) this.rows.set(row, this.#last);
      return;
    }
    let hash = 0x811c9dc5;
    for (let at = from; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const value = (this.#slots[slot] ?? 0) - 1;
      if (value < 0) break;
      if (this.#hashes[value] === hash && this.#equals(value, bytes, from, end)) {
        this.#counts[value] = (this.#counts[value] ?? 0) + 1;
        if (row >= 0) this.rows.set(row, value);
        this.#last = value;
        return;
      }
      slot = (slot + 1) & mask;
    }
    if (this.#values.length === MOST_VALUES) {
      this.#others += 1;
      if (row >= 0) this.rows.set(row, OTHER_VALUE);
      return;
    }
    if (row >= 0) this.rows.set(row, this.#values.length);
    this.#insert(slot, hash, bytes, from, end, decode(bytes, from, end));
  }

  /** The `most` most frequent values; equal counts in alphabetical order. */
  top(most: number): TopValues {
    return topValues(this.#values, this.#counts, this.#others, most);
  }

  /** The value of each of the first `rows` rows; to be asked for once. */
  records(rows: number): RecordedValues {
    return { names: [...this.#values], ids: this.rows.take(rows) };
  }

  #equals(value: number, bytes: Uint8Array, from: number, to: number): boolean {
    const known = this.#bytes;
    const length = to - from;
    const begin = value === 0 ? 0 : (this.#ends[value - 1] ?? 0);
    if ((this.#ends[value] ?? 0) - begin !== length) return false;
    // Values of one kind differ at their end.
    for (let i = length - 1; i >= 0; i -= 1) if (known[begin + i] !== bytes[from + i]) return false;
    return true;
  }

  #insert(slot: number, hash: number, bytes: Uint8Array, from: number, to: number, text: string): void {
    const value = this.#values.length;
    if (value === this.#counts.length) {
      this.#counts = grown(this.#counts, new Float64Array(value * 2));
      this.#hashes = grown(this.#hashes, new Int32Array(value * 2));
      this.#ends = grown(this.#ends, new Int32Array(value * 2));
    }
    const begin = value === 0 ? 0 : (this.#ends[value - 1] ?? 0);
    const end = begin + to - from;
    if (end > this.#bytes.length) this.#bytes = grown(this.#bytes, new Uint8Array(end * 2));
    this.#bytes.set(bytes.subarray(from, to), begin);
    this.#values.push(text);
    this.#counts[value] = 1;
    this.#hashes[value] = hash;
    this.#ends[value] = end;
    this.#slots[slot] = value + 1;
    if (this.#values.length * 2 > this.#slots.length) this.#rehash();
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let value = 0; value < this.#values.length; value += 1) {
      const hash = this.#hashes[value] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while ((this.#slots[slot] ?? 0) !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = value + 1;
    }
  }
}

function grown<T extends Float64Array | Int32Array | Uint8Array>(old: T, wider: T): T {
  wider.set(old);
  return wider;
}
