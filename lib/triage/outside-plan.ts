import type { OutsideLine, OutsideReader } from "./outside-reader";
import type { ScannedLine } from "./shape-scanner";

const encoder = new TextEncoder();

/**
 * What is known outside the catalogs in the lines of a shape that has no message, where these may differ: by the
 * number that each has behind a return code's name. Only where that is not found in its bytes a line is decoded.
 */
export class OutsidePlan {
  readonly #first: OutsideLine;
  /** What stands before the number in the first line, `gsk rc = `; empty where lines may differ in something else. */
  readonly #before: Uint8Array;
  readonly #byNumber = new Map<number, OutsideLine>();

  /** `first` is what the first line of the shape holds; `varies`: in what others may differ from it. */
  constructor(
    readonly reader: OutsideReader,
    first: OutsideLine,
    varies: "number" | "yes",
  ) {
    this.#first = first;
    const [only, ...others] = first.returns;
    const isPlain = varies === "number" && only !== undefined && others.length === 0;
    this.#before = encoder.encode(isPlain ? only.written.replace(/\d+$/, "") : "");
  }

  /** What a line holds; `textOf` is asked only where its bytes do not tell. */
  read(line: ScannedLine, textOf: () => string): OutsideLine {
    const number = this.#before.length === 0 ? -1 : numberBehind(line, this.#before);
    const known = this.#byNumber.get(number);
    if (known !== undefined) return known;
    // Codes that look like those of a catalog are part of the shape.
    const unknown = this.#first.codes.filter((code) => !this.reader.isKnown(code));
    const found = this.reader.read(textOf(), unknown);
    if (number >= 0) this.#byNumber.set(number, found);
    return found;
  }
}

/** The number of one to four digits behind some bytes in a line; -1 where it is not exactly that. */
function numberBehind({ bytes, from, to }: ScannedLine, before: Uint8Array): number {
  const first = before[0];
  for (let at = from; at < to - before.length; at += 1) {
    if (bytes[at] !== first) continue;
    let length = 1;
    while (length < before.length && bytes[at + length] === before[length]) length += 1;
    if (length < before.length) continue;
    let number = 0;
    let end = at + length;
    for (; end < to && isDigit(bytes[end] ?? 0); end += 1) number = number * 10 + (bytes[end] ?? 0) - 0x30;
    const digits = end - at - length;
    return digits > 0 && digits <= 4 && bytes[end] !== FULL_STOP ? number : -1;
  }
  return -1;
}

const FULL_STOP = 0x2e;

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
