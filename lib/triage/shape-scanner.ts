import { ByteViews, viewsOf } from "./byte-views";
import { CodeSpotter } from "./code-spotter";
import { LINE_LIMIT, LongLine } from "./long-line";
import { TEXT_LIMIT } from "./mask-line";
import { COUNT_SHIFT, HASH_BITS, hashByte, KEPT, POWERS, pairTable } from "./pair-table";
import { ShapeTable } from "./shape-table";

const NEWLINE = 10;

/** A line in a chunk or in the scanner's buffer, bytes `[from, to)`; only good until the handler returns. */
export type ScannedLine = { bytes: Uint8Array; from: number; to: number; number: number };

export type LineHandler = {
  /** A line of a shape that was not seen before. Says whether `known` wants its further lines. */
  fresh(shape: number, line: ScannedLine): boolean;
  /** A further line of a shape that `fresh` wanted to hear of. */
  known(shape: number, line: ScannedLine): void;
  /** A line whose shape has no place in the table any more, where a code may stand in it. */
  overflow(line: ScannedLine): void;
  /** A further piece of a line of more than `LINE_LIMIT` bytes, in which a code may stand; before `long`. */
  piece(bytes: Uint8Array): void;
  /** The end of such a line, which no shape is counted for; `line` is its beginning. */
  long(line: ScannedLine): void;
  /** The buffer is about to be overwritten. */
  settle(): void;
};

/**
 * Reads bytes line by line and sorts the lines by *shape*: the line without digits, letters a to f, full stops,
 * colons and slashes, which is what numbers, addresses, times and hexadecimal identifiers are made of, hashed;
 * and the codes that stand in it, hashed in full. Lines of one shape hold the same words and the same codes, so
 * that only one line per shape has to be decoded and matched.
 *
 * Dropping bytes by their value alone keeps the loop free of states: two bytes are one look into a table, and
 * eight bytes one step, whatever stands around them. Chunks may be cut anywhere.
 */
export class ShapeScanner {
  readonly shapes: ShapeTable;
  lines = 0;
  blankLines = 0;
  /** Lines of more than `TEXT_LIMIT` bytes. */
  cutLines = 0;
  /** Lines that had no place in the table. */
  overflowLines = 0;

  /** Where a line is put together that two chunks share. */
  readonly #carry = new ByteViews(new ArrayBuffer(LINE_LIMIT + 8));
  readonly #line: ScannedLine = { bytes: this.#carry.bytes, from: 0, to: 0, number: 0 };
  readonly #wanted: Uint8Array;
  readonly #table: Int32Array;
  readonly #codes: CodeSpotter;
  readonly #handler: LineHandler;
  readonly #long: LongLine;
  #heard = 0;
  #linesBefore = 0;
  /** Bytes of a line whose end has not come yet. */
  #carried = 0;
  /** Of the line at hand: where it begins, and the hash of its codes. */
  #lineStart = 0;
  #codeHash = 0;

  /** `prefixes`: what codes begin with. `mostShapes`: further ones are looked through for codes only. */
  constructor(prefixes: readonly string[], handler: LineHandler, mostShapes = 50_000) {
    this.shapes = new ShapeTable(mostShapes);
    this.#wanted = new Uint8Array(mostShapes);
    this.#handler = handler;
    this.#codes = new CodeSpotter(prefixes);
    this.#table = pairTable(this.#codes);
    this.#long = new LongLine((bytes) => {
      if (this.#codes.isIn(bytes, 0, bytes.length)) handler.piece(bytes);
    });
  }

  /** Begins the next file: its lines are numbered from 1. */
  beginFile(): void {
    this.#linesBefore = this.lines;
  }

  /** Takes the next bytes of the file; they are not needed any more once it returns. */
  push(chunk: Uint8Array): void {
    let fresh = chunk;
    if (this.#carried > 0 || this.#long.isOpen) {
      const end = chunk.indexOf(NEWLINE);
      this.#carryOn(end < 0 ? chunk : chunk.subarray(0, end));
      if (end < 0) return;
      this.#endCarried();
      fresh = chunk.subarray(end + 1);
    }
    const done = fresh.lastIndexOf(NEWLINE) + 1;
    if (done > 0) {
      const { views, from } = viewsOf(fresh);
      this.#scan(views, from, from + done);
      this.#handler.settle();
    }
    this.#carryOn(fresh.subarray(done));
  }

  /** Ends the file: a last line without a newline is a line, too. The next file may follow. */
  end(): void {
    if (this.#carried > 0 || this.#long.isOpen) this.#endCarried();
  }

  #carryOn(piece: Uint8Array): void {
    if (this.#long.isOpen) {
      this.#long.push(piece);
      return;
    }
    const fitting = piece.subarray(0, LINE_LIMIT + 1 - this.#carried);
    this.#carry.bytes.set(fitting, this.#carried);
    this.#carried += fitting.length;
    if (this.#carried <= LINE_LIMIT) return;
    this.#long.begin(this.#carry.bytes.subarray(0, this.#carried));
    this.#long.push(piece.subarray(fitting.length));
    this.#carried = 0;
  }

  #endCarried(): void {
    if (this.#long.isOpen) {
      this.#endLong();
      return;
    }
    this.#carry.bytes[this.#carried] = NEWLINE;
    this.#scan(this.#carry, 0, this.#carried + 1);
    this.#handler.settle();
    this.#carried = 0;
  }

  /**
   * The hot loop over the lines in `[from, to)`, the last byte of which is a newline: eight bytes a step. Nothing
   * comes behind the loop, for which code compiled while it runs would have to be thrown away again.
   */
  #scan({ bytes, pairs, words }: ByteViews, from: number, to: number): void {
    const table = this.#table;
    const powers = POWERS;
    const isLast = this.#codes.isLast;
    this.#line.bytes = bytes;
    this.#lineStart = from;
    this.#codeHash = 0;
    let hash = 0;
    let length = 0;
    for (let group = from & ~7; group < to; group += 8) {
      const isWhole = group >= from && group + 8 <= to;
      const i = isWhole ? group >> 2 : 0;
      const front = words[i] ?? 0;
      const back = words[i + 1] ?? 0;
      const a = table[front & 0xffff] ?? 0;
      const b = table[front >>> 16] ?? 0;
      const c = table[back & 0xffff] ?? 0;
      const d = table[back >>> 16] ?? 0;
      if (isWhole && (a | b | c | d) >= 0) {
        // The four pairs are put together first, so that the hash so far waits for one multiplication only.
        const keptB = b >>> COUNT_SHIFT;
        const keptD = d >>> COUNT_SHIFT;
        const keptBack = (c >>> COUNT_SHIFT) + keptD;
        const kept = (a >>> COUNT_SHIFT) + keptB + keptBack;
        const first = (Math.imul(a, powers[keptB] ?? 0) + b) | 0;
        const second = (Math.imul(c, powers[keptD] ?? 0) + d) | 0;
        const both = (Math.imul(first, powers[keptBack] ?? 0) + second) | 0;
        hash = (Math.imul(hash, powers[kept] ?? 0) + both) | 0;
        length += kept;
        continue;
      }
      // A line ends here, or a prefix may: the same pair by pair, or byte by byte.
      const end = Math.min(group + 8, to);
      for (let at = Math.max(group, from); at < end; at += 1) {
        const entry = isWhole && (at & 1) === 0 ? (table[pairs[at >> 1] ?? 0] ?? 0) : -1;
        if (entry >= 0) {
          hash = (Math.imul(hash, powers[entry >>> COUNT_SHIFT] ?? 0) + entry) | 0;
          length += entry >>> COUNT_SHIFT;
          at += 1;
          continue;
        }
        const byte = bytes[at] ?? 0;
        if (byte === NEWLINE) {
          this.#endLine(at, hash & HASH_BITS, length);
          hash = 0;
          length = 0;
          continue;
        }
        if (isLast[byte] === 1) this.#spot(bytes, at);
        hash = hashByte(hash, byte);
        length += KEPT[byte] ?? 0;
      }
    }
  }

  #spot(bytes: Uint8Array, at: number): void {
    const next = (bytes[at + 1] ?? 0) - 0x30;
    if (next >>> 0 < 10) this.#codeHash = this.#codes.mix(bytes, this.#lineStart, at, this.#codeHash);
  }

  #endLine(end: number, hash: number, length: number): void {
    const line = this.#line;
    const from = this.#lineStart;
    const codes = this.#codeHash;
    this.#lineStart = end + 1;
    this.#codeHash = 0;
    if (end - from > LINE_LIMIT) {
      this.#long.begin(line.bytes.subarray(from, end));
      this.#endLong();
      return;
    }
    this.lines += 1;
    if (end - from > TEXT_LIMIT) this.cutLines += 1;
    if (length <= 1 && isBlank(line.bytes, from, end)) {
      this.blankLines += 1;
      return;
    }
    const shape = this.shapes.count(hash, (codes ^ Math.imul(length, 0x9e3779b1)) | 0);
    if (shape >= 0 && shape < this.#heard && this.#wanted[shape] === 0) return;
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

  #endLong(): void {
    const bytes = this.#long.end();
    this.lines += 1;
    this.cutLines += 1;
    this.#handler.long({ bytes, from: 0, to: bytes.length, number: this.lines - this.#linesBefore });
  }
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return false;
  }
  return true;
}
