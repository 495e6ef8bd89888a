import { ByteViews } from "./byte-views";
import { CodeSpotter } from "./code-spotter";
import { LINE_LIMIT } from "./long-line";
import { TEXT_LIMIT } from "./mask-line";
import { COUNT_SHIFT, HASH_BITS, hashByte, KEPT, POWERS, pairTable } from "./pair-table";
import { LONG, OVERFLOW, type ShapeEngine, STATE } from "./shape-engine";
import { ShapeTable } from "./shape-table";
import { tokenEdges } from "./token-edges";

const NEWLINE = 10;
const WINDOW_BYTES = 0x50000;
/** So many lines are told at once. */
const MOST_FOUND = 8192;

/**
 * The engine in plain JavaScript. Dropping bytes by their value alone keeps its loop free of states: two bytes are
 * one look into a table, and eight bytes one step, whatever stands around them.
 */
export class PlainShapeEngine implements ShapeEngine {
  readonly window: Uint8Array;
  readonly found = new Int32Array(MOST_FOUND * 4);
  readonly state = new Int32Array(STATE.next + 1);
  readonly counts: Float64Array;
  readonly edges = new Int32Array(LINE_LIMIT + 2);
  readonly #views = new ByteViews(new ArrayBuffer(WINDOW_BYTES + 8));
  readonly #table: Int32Array;
  readonly #codes: CodeSpotter;
  readonly #shapes: ShapeTable;
  readonly #ignored: Uint8Array;
  #found = 0;
  /** Of the line at hand: where it begins, and the hash of its codes. */
  #lineStart = 0;
  #codeHash = 0;

  constructor(prefixes: readonly string[], mostShapes: number) {
    this.window = this.#views.bytes.subarray(0, WINDOW_BYTES);
    this.#codes = new CodeSpotter(prefixes);
    this.#table = pairTable(this.#codes);
    this.#shapes = new ShapeTable(mostShapes);
    this.counts = this.#shapes.counts;
    this.#ignored = new Uint8Array(mostShapes);
  }

  ignore(shape: number): void {
    this.#ignored[shape] = 1;
  }

  isIgnored(shape: number): boolean {
    return this.#ignored[shape] === 1;
  }

  findEdges(from: number, to: number): number {
    return tokenEdges(this.window, from, to, this.edges);
  }

  read(from: number, to: number): number {
    this.state.fill(0);
    this.#found = 0;
    this.#codeHash = 0;
    this.#lineStart = from;
    this.#scan(from, from + this.window.subarray(from, to).lastIndexOf(NEWLINE) + 1);
    this.state[STATE.next] = this.#lineStart;
    return this.#found;
  }

  /**
   * The hot loop over the lines in `[from, to)`, the last byte of which is a newline: eight bytes a step. Nothing
   * comes behind the loop, for which code compiled while it runs would have to be thrown away again.
   */
  #scan(from: number, to: number): void {
    const { bytes, pairs, words } = this.#views;
    const table = this.#table;
    const powers = POWERS;
    const isLast = this.#codes.isLast;
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
          if (this.#found === MOST_FOUND) return;
          hash = 0;
          length = 0;
          continue;
        }
        if (isLast[byte] === 1) this.#codeHash = this.#codes.mix(bytes, this.#lineStart, at, this.#codeHash);
        hash = hashByte(hash, byte);
        length += KEPT[byte] ?? 0;
      }
    }
  }

  #endLine(end: number, hash: number, length: number): void {
    const from = this.#lineStart;
    const codes = this.#codeHash;
    this.#lineStart = end + 1;
    this.#codeHash = 0;
    this.#add(STATE.lines);
    if (end - from > LINE_LIMIT) {
      this.#tell(from, end, LONG);
      return;
    }
    if (end - from > TEXT_LIMIT) this.#add(STATE.cutLines);
    if (isBlank(this.window, from, end)) {
      this.#add(STATE.blankLines);
      return;
    }
    const shape = this.#shapes.count(hash, (codes ^ Math.imul(length, 0x9e3779b1)) | 0);
    if (shape < 0) {
      this.#add(STATE.overflowLines);
      this.#tell(from, end, OVERFLOW);
    } else if (this.#ignored[shape] === 0) this.#tell(from, end, shape);
  }

  #add(counter: number): void {
    this.state[counter] = (this.state[counter] ?? 0) + 1;
  }

  #tell(from: number, to: number, shape: number): void {
    const at = this.#found * 4;
    this.found[at] = from;
    this.found[at + 1] = to;
    this.found[at + 2] = shape;
    this.found[at + 3] = this.state[STATE.lines] ?? 0;
    this.#found += 1;
  }
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return false;
  }
  return true;
}
