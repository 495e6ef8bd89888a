import { CodeSpotter } from "./code-spotter";

/** Of a byte, in upper case where it is a letter: what it may be the end of. */
const K = 0x4b;
const G = 0x47;
const S = 0x53;
const UPPER = 0xdf;
/** What characters of full width and invisible ones begin with in UTF-8, by their first byte. */
const HIDING: ReadonlyMap<number, readonly number[]> = new Map([
  [0xc2, [0xad]],
  [0xe2, [0x80, 0x81]],
  [0xef, [0xbb, 0xbc, 0xbd]],
]);
const [CODE, NAME, HIDDEN] = [1, 2, 4];

/**
 * Says of bytes that stand in no shape whether they are worth reading: a code may stand in them, one that the
 * catalogs have or one that is known outside, hidden by its width or by what does not show; or GSKit's name.
 */
export class LineSpotter {
  readonly #codes: CodeSpotter;
  readonly #marks = new Uint8Array(256);

  constructor(prefixes: readonly string[]) {
    this.#codes = new CodeSpotter(prefixes);
    for (let byte = 0; byte < 256; byte += 1) {
      const isCode = this.#codes.isLast[byte] === 1 ? CODE : 0;
      const isName = (byte & UPPER) === K ? NAME : 0;
      this.#marks[byte] = isCode | isName | (HIDING.has(byte) ? HIDDEN : 0);
    }
  }

  /** True where something may stand in the bytes `[from, to)`. */
  isIn(bytes: Uint8Array, from: number, to: number): boolean {
    const marks = this.#marks;
    for (let at = from; at < to; at += 1) {
      const mark = marks[bytes[at] ?? 0] ?? 0;
      if (mark !== 0 && this.#isAt(bytes, from, at, mark)) return true;
    }
    return false;
  }

  #isAt(bytes: Uint8Array, from: number, at: number, mark: number): boolean {
    if ((mark & CODE) !== 0 && this.#codes.mix(bytes, from, at, 0) !== 0) return true;
    if ((mark & NAME) !== 0 && at >= from + 2) {
      if (((bytes[at - 2] ?? 0) & UPPER) === G && ((bytes[at - 1] ?? 0) & UPPER) === S) return true;
    }
    return (mark & HIDDEN) !== 0 && (HIDING.get(bytes[at] ?? 0)?.includes(bytes[at + 1] ?? 0) ?? false);
  }
}
