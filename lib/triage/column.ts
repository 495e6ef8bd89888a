/** A column of whole numbers, one per row; rows that nothing was set for hold the filling. */
export class IntColumn {
  length = 0;
  #data = new Int32Array(0);
  readonly #filling: number;

  constructor(filling: number) {
    this.#filling = filling;
  }

  /** Sets a row; rows before it that were left out get the filling. */
  set(row: number, value: number): void {
    if (row >= this.#data.length) {
      const wider = new Int32Array(Math.max(64, row + (row >> 1) + 1)).fill(this.#filling, this.length);
      wider.set(this.#data.subarray(0, this.length));
      this.#data = wider;
    }
    this.#data[row] = value;
    if (row >= this.length) this.length = row + 1;
  }

  /** The first `rows` rows, in an array of their own. */
  list(rows = this.length): Int32Array<ArrayBuffer> {
    const list = new Int32Array(rows).fill(this.#filling);
    list.set(this.#data.subarray(0, Math.min(rows, this.length)));
    return list;
  }

  clear(): void {
    this.#data = new Int32Array(0);
    this.length = 0;
  }
}

/** The same for times in milliseconds; rows that nothing was set for hold NaN. */
export class TimeColumn {
  #data = new Float64Array(0);
  #length = 0;

  set(row: number, value: number): void {
    if (row >= this.#data.length) {
      const wider = new Float64Array(Math.max(64, row + (row >> 1) + 1)).fill(Number.NaN, this.#length);
      wider.set(this.#data.subarray(0, this.#length));
      this.#data = wider;
    }
    this.#data[row] = value;
    if (row >= this.#length) this.#length = row + 1;
  }

  list(rows = this.#length): Float64Array<ArrayBuffer> {
    const list = new Float64Array(rows).fill(Number.NaN);
    list.set(this.#data.subarray(0, Math.min(rows, this.#length)));
    return list;
  }

  clear(): void {
    this.#data = new Float64Array(0);
    this.#length = 0;
  }
}
