/** So many rows lie in one block: only the first one is ever copied, and nothing is left behind that grew. */
const BLOCK = 4096;
const BITS = 12;
const FEWEST = 64;

type Rows = Int16Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** A column of numbers, one per row; rows that nothing was set for hold the filling. */
class Column<Kind extends Rows> {
  length = 0;
  #blocks: Kind[] = [];
  readonly #make: (rows: number) => Kind;
  readonly #filling: number;

  constructor(make: (rows: number) => Kind, filling: number) {
    this.#make = make;
    this.#filling = filling;
  }

  /** Sets a row; rows before it that were left out get the filling. */
  set(row: number, value: number): void {
    const place = row & (BLOCK - 1);
    let block: Rows | undefined = this.#blocks[row >> BITS];
    if (block === undefined || place >= block.length) block = this.#grown(row);
    block[place] = value;
    if (row >= this.length) this.length = row + 1;
  }

  /** The first `rows` rows in an array of their own; the column is empty then, so that they take up memory once. */
  take(rows = this.length): Kind {
    const all = this.#filled(rows);
    for (const [at, block] of this.#blocks.entries()) {
      const from = at * BLOCK;
      if (from < rows) all.set(block.subarray(0, rows - from), from);
    }
    this.clear();
    return all;
  }

  clear(): void {
    this.#blocks = [];
    this.length = 0;
  }

  #filled(rows: number): Kind {
    const made = this.#make(rows);
    made.fill(this.#filling);
    return made;
  }

  /** Makes room for a row: the block that it lies in. */
  #grown(row: number): Kind {
    const last = row >> BITS;
    for (let at = 0; at < last; at += 1) {
      if ((this.#blocks[at]?.length ?? 0) < BLOCK) this.#widen(at, BLOCK);
    }
    return this.#widen(last, last > 0 ? BLOCK : Math.min(BLOCK, Math.max(FEWEST, 2 * row)));
  }

  #widen(at: number, rows: number): Kind {
    const wider = this.#filled(rows);
    wider.set(this.#blocks[at] ?? []);
    this.#blocks[at] = wider;
    return wider;
  }
}

/** Whole numbers. */
export class IntColumn extends Column<Int32Array<ArrayBuffer>> {
  constructor(filling: number) {
    super((rows) => new Int32Array(rows), filling);
  }
}

/** Whole numbers between -32,768 and 32,767. */
export class ShortColumn extends Column<Int16Array<ArrayBuffer>> {
  constructor(filling: number) {
    super((rows) => new Int16Array(rows), filling);
  }
}

/** Times in milliseconds; NaN for none. */
export class TimeColumn extends Column<Float64Array<ArrayBuffer>> {
  constructor() {
    super((rows) => new Float64Array(rows), Number.NaN);
  }
}
