/**
 * A number for each message, of which few are set at a time, and those above 0. Kept in arrays over all messages:
 * going through long lists in them is several times as fast as in a Map, and nothing is left for the collector.
 */
export class MessageValues {
  /** The messages that have a value, the first `count` of them. */
  readonly ids: Int32Array;
  count = 0;
  readonly #values: Float64Array;

  /** For messages of numbers below `size`. */
  constructor(readonly size: number) {
    this.ids = new Int32Array(size);
    this.#values = new Float64Array(size);
  }

  get(id: number): number {
    return this.#values[id] ?? 0;
  }

  /** Sets the value of a message to more than 0. A message beyond `size` is left out. */
  set(id: number, value: number): void {
    if (this.#values[id] === 0) this.ids[this.count++] = id;
    this.#values[id] = value;
  }

  /** Takes all values back. */
  clear(): void {
    for (let at = 0; at < this.count; at++) this.#values[this.ids[at] ?? 0] = 0;
    this.count = 0;
  }
}
