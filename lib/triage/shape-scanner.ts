import { CodeSpotter } from "./code-spotter";
import { BYTE_HASHES, KEPT, pairTable, SPECIAL } from "./pair-table";
import { ShapeTable } from "./shape-table";

/** Longer lines are looked at only so far; the rest is skipped, so that memory and time stay bounded. */
export const LINE_LIMIT = 256 * 1024;
/** How much is copied in and scanned at a time. */
const SLICE = 256 * 1024;
const NEWLINE = 10;
const FACTOR = 0x01000193;
/** By how many bytes of a pair are kept. */
const FACTORS = new Int32Array([1, FACTOR, Math.imul(FACTOR, FACTOR), 0]);
/** The table's top two bits say how many bytes of a pair are kept, so that hashes have thirty. */
const HASH_BITS = 0x3fffffff;

/** A line in the scanner's buffer, bytes `[from, to)`; only good until the handler returns. */
export type ScannedLine = { bytes: Uint8Array; from: number; to: number; number: number };

export type LineHandler = {
  /** A line of a shape that was not seen before. Says whether `known` wants its further lines. */
  fresh(shape: number, line: ScannedLine): boolean;
  /** A further line of a shape that `fresh` wanted to hear of. */
  known(shape: number, line: ScannedLine): void;
  /** A line whose shape has no place in the table any more, where a code may stand in it. */
  overflow(line: ScannedLine): void;
  /** The buffer is about to be overwritten. */
  settle(): void;
};

/**
 * Reads bytes line by line and sorts the lines by *shape*: the line without digits, letters a to f, full stops,
 * colons and slashes, which is what numbers, addresses, times and hexadecimal identifiers are made of, hashed;
 * and the codes that stand in it, hashed in full. Lines of one shape hold the same words and the same codes, so
 * that only one line per shape has to be decoded and matched.
 *
 * Dropping bytes by their value alone keeps the loop free of states: two bytes are one step, whatever stands
 * around them. Chunks may be cut anywhere.
 */
export class ShapeScanner {
  readonly shapes: ShapeTable;
  lines = 0;
  blankLines = 0;
  cutLines = 0;
  /** Lines that had no place in the table. */
  overflowLines = 0;

  readonly #bytes = new Uint8Array(LINE_LIMIT + SLICE + 8);
  readonly #words = new Int32Array(this.#bytes.buffer);
  readonly #line: ScannedLine = { bytes: this.#bytes, from: 0, to: 0, number: 0 };
  readonly #wanted: Uint8Array;
  readonly #table: Int32Array;
  readonly #codes: CodeSpotter;
  readonly #handler: LineHandler;
  #heard = 0;
  #linesBefore = 0;
  /** Bytes of a line whose end has not come yet. */
  #carried = 0;
  #skipping = false;
  /** Of the line at hand: where it begins, and the hash of its codes. */
  #lineStart = 0;
  #codeHash = 0;

  /** `prefixes`: what codes begin with. `mostShapes`: further ones are looked through for codes only. */
  constructor(prefixes: readonly string[], handler: LineHandler, mostShapes = 50_000) {
    this.shapes = new ShapeTable(mostShapes);
    this.#wanted = new Uint8Array(mostShapes);
    this.#handler = handler;
    this.#codes = new CodeSpotter(prefixes);
    this.#table = pairTable(FACTOR, [NEWLINE, ...this.#codes.lastBytes]);
  }

  /** Begins the next file: its lines are numbered from 1. */
  beginFile(): void {
    this.#linesBefore = this.lines;
  }

  /** Takes the next bytes of the file. */
  push(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length; at += SLICE) this.#pushSlice(chunk.subarray(at, at + SLICE));
  }

  /** Ends the file: a last line without a newline is a line, too. The next file may follow. */
  end(): void {
    if (this.#carried > 0) {
      this.#bytes[this.#carried] = NEWLINE;
      this.#scan(this.#carried + 1);
    }
    this.#carried = 0;
    this.#skipping = false;
  }

  #pushSlice(slice: Uint8Array): void {
    let fresh = slice;
    if (this.#skipping) {
      const end = slice.indexOf(NEWLINE);
      if (end < 0) return;
      fresh = slice.subarray(end + 1);
      this.#skipping = false;
    }
    const firstEnd = this.#carried === 0 ? -1 : fresh.indexOf(NEWLINE);
    if (firstEnd >= 0 && this.#carried + firstEnd > LINE_LIMIT) {
      this.#bytes.set(fresh.subarray(0, firstEnd), this.#carried);
      this.#cutLine();
      fresh = fresh.subarray(firstEnd + 1);
    }
    this.#bytes.set(fresh, this.#carried);
    const filled = this.#carried + fresh.length;
    const last = fresh.lastIndexOf(NEWLINE);
    const done = last < 0 ? 0 : this.#carried + last + 1;
    if (done > 0) {
      this.#scan(done);
      this.#bytes.copyWithin(0, done, filled);
    }
    this.#carried = filled - done;
    if (this.#carried <= LINE_LIMIT) return;
    // The line goes on and on: what there is of it is taken for the whole.
    this.#cutLine();
    this.#skipping = true;
  }

  /** Takes the beginning of the carried line for the whole. */
  #cutLine(): void {
    this.#bytes[LINE_LIMIT] = NEWLINE;
    this.#scan(LINE_LIMIT + 1);
    this.cutLines += 1;
    this.#carried = 0;
  }

  /** The hot loop over the lines in `[0, to)`, the last byte of which is a newline: four bytes a step. */
  #scan(to: number): void {
    const words = this.#words;
    const table = this.#table;
    const factors = FACTORS;
    this.#lineStart = 0;
    this.#codeHash = 0;
    let hash = 0;
    let length = 0;
    const count = (to + 3) >> 2;
    for (let i = 0; i < count; i += 1) {
      const word = words[i] ?? 0;
      const first = table[word & 0xffff] ?? 0;
      const second = table[word >>> 16] ?? 0;
      const keptFirst = first >>> 30;
      const keptSecond = second >>> 30;
      if (keptFirst === SPECIAL || keptSecond === SPECIAL) {
        hash = this.#step(i * 4, Math.min(i * 4 + 4, to), hash, length);
        length = this.#length;
        continue;
      }
      hash = (Math.imul(hash, factors[keptFirst] ?? 0) + first) | 0;
      hash = (Math.imul(hash, factors[keptSecond] ?? 0) + second) | 0;
      length += keptFirst + keptSecond;
    }
    this.#handler.settle();
  }

  #length = 0;

  /** The same byte by byte, where a line ends or the last letter of a prefix stands. */
  #step(from: number, to: number, hashBefore: number, lengthBefore: number): number {
    let hash = hashBefore;
    let length = lengthBefore;
    for (let at = from; at < to; at += 1) {
      const byte = this.#bytes[at] ?? 0;
      if (byte === NEWLINE) {
        this.#endLine(at, hash & HASH_BITS, length);
        hash = 0;
        length = 0;
        continue;
      }
      if (this.#codes.isLast[byte] === 1) {
        this.#codeHash = this.#codes.mix(this.#bytes, this.#lineStart, at, this.#codeHash);
      }
      if (KEPT[byte] === 1) {
        hash = (Math.imul(hash, FACTOR) + (BYTE_HASHES[byte] ?? 0)) | 0;
        length += 1;
      }
    }
    this.#length = length;
    return hash;
  }

  #endLine(end: number, hash: number, length: number): void {
    const from = this.#lineStart;
    const codes = this.#codeHash;
    this.#lineStart = end + 1;
    this.#codeHash = 0;
    this.lines += 1;
    if (length <= 1 && isBlank(this.#bytes, from, end)) {
      this.blankLines += 1;
      return;
    }
    const shape = this.shapes.count(hash, (codes ^ Math.imul(length, 0x9e3779b1)) | 0);
    if (shape >= 0 && shape < this.#heard && this.#wanted[shape] === 0) return;
    const line = this.#line;
    line.from = from;
    line.to = end;
    line.number = this.lines - this.#linesBefore;
    if (shape < 0) {
      this.overflowLines += 1;
      if (codes !== 0) this.#handler.overflow(line);
    } else if (shape >= this.#heard) {
      this.#heard = shape + 1;
      this.#wanted[shape] = this.#handler.fresh(shape, line) ? 1 : 0;
    } else this.#handler.known(shape, line);
  }
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return false;
  }
  return true;
}
