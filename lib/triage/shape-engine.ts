/** Instead of a shape's number: a line that has no place in the table, and one longer than `LINE_LIMIT`. */
export const OVERFLOW = -1;
export const LONG = -2;
/** Places in `ShapeEngine.state`. */
export const STATE = { lines: 0, blankLines: 1, cutLines: 2, overflowLines: 3, next: 4 } as const;

/**
 * Splits bytes into lines and sorts these by *shape*: the line without digits, letters a to f, full stops, colons,
 * slashes and carriage returns, which is what numbers, addresses, times and hexadecimal identifiers are made of;
 * and the codes that stand in it, in full. Lines of one shape hold the same words and the same codes, so that only
 * one line per shape has to be decoded and matched. Shapes are told apart by hashes and numbered from 0 in the
 * order they come.
 */
export type ShapeEngine = {
  /** Where the bytes to read are put: the rest of a line and a piece of a chunk. */
  readonly window: Uint8Array;
  /**
   * Lines of shapes that are not ignored or not in the table, four numbers each: from, to (in the window), shape, number
   * in this reading.
   */
  readonly found: Int32Array;
  /** Of the last reading: see `STATE`; `next` is where to go on: behind the last line that was read. */
  readonly state: Int32Array;
  /** Lines per shape. */
  readonly counts: Float64Array;
  /** Where tokens begin and end, after `findEdges`. */
  readonly edges: Int32Array;
  /** Reads the lines that end in the window's bytes `[from, to)`; stops where `found` is full. The result is how many were found. */
  read(from: number, to: number): number;
  /** Further lines of a shape are only counted. */
  ignore(shape: number): void;
  isIgnored(shape: number): boolean;
  /** Fills `edges` for a line in the window; the result is how many there are. */
  findEdges(from: number, to: number): number;
};
