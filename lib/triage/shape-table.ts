/**
 * Counts 64-bit hashes: an open-addressing table in typed arrays, which neither allocates nor boxes a number in
 * the loop over lines. Entries are numbered from 0 in the order they come.
 */
export class ShapeTable {
  readonly counts: Float64Array;
  /** How many entries there are. */
  size = 0;
  readonly #most: number;
  readonly #slots: Int32Array;
  readonly #ones: Int32Array;
  readonly #twos: Int32Array;

  /** A table for at most `most` entries. */
  constructor(most: number) {
    this.#most = most;
    this.counts = new Float64Array(most);
    this.#ones = new Int32Array(most);
    this.#twos = new Int32Array(most);
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(most * 2 + 2)));
  }

  /** Counts one more of a hash and gives the number of its entry, or -1 where the table is full. */
  count(one: number, two: number): number {
    const mask = this.#slots.length - 1;
    let slot = (one ^ (one >>> 16)) & mask;
    for (;;) {
      const entry = (this.#slots[slot] ?? 0) - 1;
      if (entry < 0) break;
      if (this.#ones[entry] === one && this.#twos[entry] === two) {
        this.counts[entry] = (this.counts[entry] ?? 0) + 1;
        return entry;
      }
      slot = (slot + 1) & mask;
    }
    if (this.size === this.#most) return -1;
    const entry = this.size;
    this.size += 1;
    this.#slots[slot] = entry + 1;
    this.#ones[entry] = one;
    this.#twos[entry] = two;
    this.counts[entry] = 1;
    return entry;
  }
}
