/** A list of 32-bit numbers that grows. */
export class IntList {
  length = 0;
  #numbers = new Int32Array(1024);

  push(value: number): void {
    if (this.length === this.#numbers.length) {
      const wider = new Int32Array(this.length * 2);
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    this.#numbers[this.length] = value;
    this.length += 1;
  }

  /** Changes the number at a place that was pushed before. */
  set(place: number, value: number): void {
    this.#numbers[place] = value;
  }

  /** The number at a place of the list; 0 behind its end. */
  at(place: number): number {
    return this.#numbers[place] ?? 0;
  }
}
