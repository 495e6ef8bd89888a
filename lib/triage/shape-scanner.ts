import type { LineSpotter } from "./line-spotter";
import { LINE_LIMIT, LongLine } from "./long-line";
import { LONG, OVERFLOW, type ShapeEngine, STATE } from "./shape-engine";

const NEWLINE = 10;
/** Small chunks are gathered until there are so many bytes: more than the longest line that is carried over. */
const GATHERED = 128 * 1024;

/** A line in the engine's window or in a buffer of its own, bytes `[from, to)`; only good until the handler returns. */
export type ScannedLine = { bytes: Uint8Array; from: number; to: number; number: number };

export type LineHandler = {
  /** A line of a shape that was not seen before. Says whether `known` wants its further lines. */
  fresh(shape: number, line: ScannedLine): boolean;
  /** A further line of a shape that `fresh` wanted to hear of. */
  known(shape: number, line: ScannedLine): void;
  /** A line whose shape has no place in the table any more, where something may stand in it. */
  overflow(line: ScannedLine): void;
  /** A further piece of a line of more than `LINE_LIMIT` bytes, in which something may stand; before `long`. */
  piece(bytes: Uint8Array): void;
  /** The end of such a line, which no shape is counted for; `line` is its beginning. */
  long(line: ScannedLine): void;
  /** The window is about to be overwritten. */
  settle(): void;
};

/** Hands a handler the lines of files whose shapes it wants to hear of. Chunks may be cut anywhere. */
export class ShapeScanner {
  lines = 0;
  blankLines = 0;
  /** Lines of more than `TEXT_LIMIT` bytes. */
  cutLines = 0;
  /** Lines that had no place in the table. */
  overflowLines = 0;
  /** Lines per shape. */
  readonly counts: Float64Array;

  readonly #engine: ShapeEngine;
  readonly #handler: LineHandler;
  readonly #line: ScannedLine;
  readonly #long: LongLine;
  readonly #spotter: LineSpotter;
  /** Shapes that the handler has heard of. */
  #heard = 0;
  #linesBefore = 0;
  /** Bytes at the beginning of the window that were not read yet, less than `GATHERED`. */
  #carried = 0;

  constructor(engine: ShapeEngine, spotter: LineSpotter, handler: LineHandler) {
    this.#engine = engine;
    this.#handler = handler;
    this.counts = engine.counts;
    this.#line = { bytes: engine.window, from: 0, to: 0, number: 0 };
    this.#spotter = spotter;
    this.#long = new LongLine((bytes) => {
      if (spotter.isIn(bytes, 0, bytes.length)) handler.piece(bytes);
    });
  }

  /** Begins the next file: its lines are numbered from 1. */
  beginFile(): void {
    this.#linesBefore = this.lines;
  }

  /** Takes the next bytes of the file; they are not needed any more once it returns. */
  push(chunk: Uint8Array): void {
    const piece = this.#engine.window.length - GATHERED;
    for (let at = 0; at < chunk.length; at += piece) this.#pushPiece(chunk.subarray(at, at + piece));
  }

  /** Ends the file: a last line without a newline is a line, too. The next file may follow. */
  end(): void {
    if (this.#carried > 0) this.#read(this.#carried);
    if (this.#carried > 0 || this.#long.isOpen) {
      this.#pushPiece(Uint8Array.of(NEWLINE));
      if (this.#carried > 0) this.#read(this.#carried);
    }
  }

  #pushPiece(piece: Uint8Array): void {
    let rest = piece;
    if (this.#long.isOpen) {
      const end = piece.indexOf(NEWLINE);
      this.#long.push(end < 0 ? piece : piece.subarray(0, end));
      if (end < 0) return;
      this.#endLong();
      rest = piece.subarray(end + 1);
    }
    const { window } = this.#engine;
    window.set(rest, this.#carried);
    this.#carried += rest.length;
    if (this.#carried >= GATHERED) this.#read(this.#carried);
  }

  /** Reads the lines in the window, and moves what is left of it to its beginning. */
  #read(to: number): void {
    const { window, state } = this.#engine;
    const most = this.#engine.found.length / 4;
    let from = 0;
    for (let found = most; found === most; ) {
      found = this.#engine.read(from, to);
      this.#tell(found);
      this.lines += state[STATE.lines] ?? 0;
      this.blankLines += state[STATE.blankLines] ?? 0;
      this.cutLines += state[STATE.cutLines] ?? 0;
      this.overflowLines += state[STATE.overflowLines] ?? 0;
      from = state[STATE.next] ?? to;
    }
    this.#handler.settle();
    if (to - from > LINE_LIMIT) {
      this.#long.begin(window.subarray(from, to));
      this.#carried = 0;
      return;
    }
    window.copyWithin(0, from, to);
    this.#carried = to - from;
  }

  #tell(count: number): void {
    const { found, window } = this.#engine;
    const line = this.#line;
    const before = this.lines - this.#linesBefore;
    for (let i = 0; i < count * 4; i += 4) {
      const shape = found[i + 2] ?? 0;
      line.bytes = window;
      line.from = found[i] ?? 0;
      line.to = found[i + 1] ?? 0;
      line.number = before + (found[i + 3] ?? 0);
      if (shape === LONG) {
        this.#long.begin(window.subarray(line.from, line.to));
        this.#tellLong(line.number);
      } else if (shape === OVERFLOW) {
        if (this.#spotter.isIn(window, line.from, line.to)) this.#handler.overflow(line);
      } else if (shape >= this.#heard) {
        this.#heard = shape + 1;
        if (!this.#handler.fresh(shape, line)) this.#engine.ignore(shape);
      } else if (!this.#engine.isIgnored(shape)) this.#handler.known(shape, line);
    }
  }

  #endLong(): void {
    this.lines += 1;
    this.#tellLong(this.lines - this.#linesBefore);
  }

  #tellLong(number: number): void {
    const bytes = this.#long.end();
    this.cutLines += 1;
    this.#handler.long({ bytes, from: 0, to: bytes.length, number });
  }
}
