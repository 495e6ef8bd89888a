import { ENDS, type LineSlot } from "./line-slot";

/**
 * Finds the places of several slots in a line, with one walk from its beginning and one from its end. A walk
 * counts where tokens begin and end without a branch for each, which is what makes it fast.
 */
export class SlotFinder {
  /** Per slot, where it begins and ends in the line that was looked at last; `from` is -1 where it is missing. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly #slots: readonly LineSlot[];
  readonly #forwards: Walk;
  readonly #backwards: Walk;
  /** Per slot, the entries of its walk that tell its beginning and its end. */
  readonly #begins: Int32Array;
  readonly #ends: Int32Array;

  constructor(slots: readonly LineSlot[]) {
    this.#slots = slots;
    this.from = new Int32Array(slots.length);
    this.to = new Int32Array(slots.length);
    const forwards = edgesOf(slots.filter(({ back }) => !back));
    const backwards = edgesOf(slots.filter(({ back }) => back));
    this.#forwards = { edges: Int32Array.from(forwards), places: new Int32Array(forwards.length) };
    this.#backwards = { edges: Int32Array.from(backwards), places: new Int32Array(backwards.length) };
    const entry = (slot: LineSlot, edge: number) => (slot.back ? backwards : forwards).indexOf(edge);
    this.#begins = Int32Array.from(slots, (slot) => entry(slot, beginEdge(slot)));
    this.#ends = Int32Array.from(slots, (slot) => entry(slot, endEdge(slot)));
  }

  /** Looks at the line `[from, to)`; then `this.from` and `this.to` tell of it. */
  find(bytes: Uint8Array, from: number, to: number): void {
    if (this.#forwards.edges.length > 0) walkForwards(bytes, from, to, this.#forwards);
    if (this.#backwards.edges.length > 0) walkBackwards(bytes, from, to, this.#backwards);
    for (let i = 0; i < this.#slots.length; i += 1) {
      const slot = this.#slots[i];
      if (slot === undefined) continue;
      const { places } = slot.back ? this.#backwards : this.#forwards;
      const begin = places[this.#begins[i] ?? 0] ?? -1;
      const end = places[this.#ends[i] ?? 0] ?? -1;
      const isThere = begin >= 0 && end >= 0 && end - slot.trim > begin + slot.skip;
      this.from[i] = isThere ? begin + slot.skip : -1;
      this.to[i] = end - slot.trim;
    }
  }
}

/**
 * Edges of tokens in the order in which a walk meets them (each token has two), the wanted ones only, and where
 * they were met; -1 for those that were not.
 */
type Walk = { edges: Int32Array; places: Int32Array };

function edgesOf(slots: readonly LineSlot[]): number[] {
  return [...new Set(slots.flatMap((slot) => [beginEdge(slot), endEdge(slot)]))].sort((a, b) => a - b);
}

function beginEdge({ back, start }: LineSlot): number {
  return 2 * start + (back ? 1 : 0);
}

function endEdge({ back, end }: LineSlot): number {
  return 2 * end + (back ? 0 : 1);
}

function walkForwards(bytes: Uint8Array, from: number, to: number, { edges, places }: Walk): void {
  let wanted = 0;
  let edge = edges[0] ?? 0;
  let met = -1;
  let before = 1;
  for (let at = from; at < to; at += 1) {
    const ends = ENDS[bytes[at] ?? 0] ?? 0;
    met += ends ^ before;
    before = ends;
    if (met < edge) continue;
    places[wanted] = at;
    wanted += 1;
    if (wanted === edges.length) return;
    edge = edges[wanted] ?? 0;
  }
  if (before === 0 && met + 1 === edge) {
    places[wanted] = to;
    wanted += 1;
  }
  places.fill(-1, wanted);
}

function walkBackwards(bytes: Uint8Array, from: number, to: number, { edges, places }: Walk): void {
  let wanted = 0;
  let edge = edges[0] ?? 0;
  let met = -1;
  let before = 1;
  for (let at = to - 1; at >= from; at -= 1) {
    const ends = ENDS[bytes[at] ?? 0] ?? 0;
    met += ends ^ before;
    before = ends;
    if (met < edge) continue;
    places[wanted] = at + 1;
    wanted += 1;
    if (wanted === edges.length) return;
    edge = edges[wanted] ?? 0;
  }
  if (before === 0 && met + 1 === edge) {
    places[wanted] = from;
    wanted += 1;
  }
  places.fill(-1, wanted);
}
