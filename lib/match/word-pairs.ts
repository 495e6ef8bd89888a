/**
 * Numbers pairs of words, from 0 in the order they come: an open-addressing table in typed arrays, since a
 * string for each of some million pairs takes ten times the time and memory.
 */
export class WordPairs {
  size = 0;
  #firsts = new Int32Array(1024);
  #seconds = new Int32Array(1024);
  #slots = new Int32Array(4096);

  /** The number of a pair, or -1 where it was never added. */
  find(first: number, second: number): number {
    return (this.#slots[this.#slotOf(first, second)] ?? 0) - 1;
  }

  /** The number of a pair, which it gets now where it has none. */
  add(first: number, second: number): number {
    const slot = this.#slotOf(first, second);
    const known = (this.#slots[slot] ?? 0) - 1;
    if (known >= 0) return known;
    const pair = this.size;
    if (pair === this.#firsts.length) this.#grow();
    this.#firsts[pair] = first;
    this.#seconds[pair] = second;
    this.size += 1;
    this.#slots[slot] = pair + 1;
    if (this.size * 2 > this.#slots.length) this.#rehash();
    return pair;
  }

  /** Where a pair stands, or the free slot that it would take. */
  #slotOf(first: number, second: number): number {
    const mask = this.#slots.length - 1;
    const hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const pair = (this.#slots[slot] ?? 0) - 1;
      if (pair < 0 || (this.#firsts[pair] === first && this.#seconds[pair] === second)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    const firsts = new Int32Array(this.#firsts.length * 2);
    const seconds = new Int32Array(this.#firsts.length * 2);
    firsts.set(this.#firsts);
    seconds.set(this.#seconds);
    this.#firsts = firsts;
    this.#seconds = seconds;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let pair = 0; pair < this.size; pair += 1) {
      this.#slots[this.#slotOf(this.#firsts[pair] ?? 0, this.#seconds[pair] ?? 0)] = pair + 1;
    }
  }
}
