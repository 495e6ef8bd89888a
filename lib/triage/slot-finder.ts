import type { LineSlot } from "./line-slot";

/** Finds the places of several slots in a line of which it is known where its tokens begin and end. */
export class SlotFinder {
  /** Per slot, where it begins and ends in the line that was looked at last; `from` is -1 where it is missing. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Per slot, the number of its first and its last edge: of those from the end, the complement. */
  readonly #begins: Int32Array;
  readonly #ends: Int32Array;
  readonly #skips: Int32Array;
  readonly #trims: Int32Array;

  constructor(slots: readonly LineSlot[]) {
    this.from = new Int32Array(slots.length);
    this.to = new Int32Array(slots.length);
    // A token has two edges: from the front it begins with the even one, from the back it ends with it.
    this.#begins = Int32Array.from(slots, ({ back, start }) => (back ? ~(2 * start + 1) : 2 * start));
    this.#ends = Int32Array.from(slots, ({ back, end }) => (back ? ~(2 * end) : 2 * end + 1));
    this.#skips = Int32Array.from(slots, ({ skip }) => skip);
    this.#trims = Int32Array.from(slots, ({ trim }) => trim);
  }

  /** Where a slot begins in the line that was looked at last; -1 where it is missing, and for -1, which is no slot. */
  begin(slot: number): number {
    return slot < 0 ? -1 : (this.from[slot] ?? -1);
  }

  end(slot: number): number {
    return slot < 0 ? -1 : (this.to[slot] ?? -1);
  }

  /** Looks at the line with the first `count` of these edges of tokens; then `this.from` and `this.to` tell of it. */
  find(edges: Int32Array, count: number): void {
    for (let i = 0; i < this.from.length; i += 1) {
      const begin = this.#begins[i] ?? 0;
      const end = this.#ends[i] ?? 0;
      const first = begin < 0 ? count + begin : begin;
      const last = end < 0 ? count + end : end;
      const isThere = first >= 0 && last >= 0 && first < count && last < count;
      const from = isThere ? (edges[first] ?? 0) + (this.#skips[i] ?? 0) : 0;
      const to = isThere ? (edges[last] ?? 0) - (this.#trims[i] ?? 0) : 0;
      this.from[i] = to > from ? from : -1;
      this.to[i] = to;
    }
  }
}
