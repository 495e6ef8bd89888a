/**
 * Of a longer line, only the beginning is kept; the rest is looked through for codes piece by piece, so that
 * memory and time stay bounded.
 */
export const LINE_LIMIT = 50_000;
/** How far back from the end of a piece a place is looked for that cuts no word. */
const CUT_BACK = 1_024;

/**
 * A line of any length as it streams by. Where it is cut into pieces depends on its bytes alone, not on the
 * chunks they came in.
 */
export class LongLine {
  isOpen = false;
  readonly #onPiece: (bytes: Uint8Array) => void;
  #head = new Uint8Array(0);
  #piece = new Uint8Array(0);
  #filled = 0;

  /** `onPiece` gets all of each line but its beginning, in order. The bytes are good until it returns. */
  constructor(onPiece: (bytes: Uint8Array) => void) {
    this.#onPiece = onPiece;
  }

  /** Begins with more than `LINE_LIMIT` bytes. */
  begin(bytes: Uint8Array): void {
    const end = cutPlace(bytes, LINE_LIMIT);
    this.#head = bytes.slice(0, end);
    if (this.#piece.length === 0) this.#piece = new Uint8Array(LINE_LIMIT);
    this.#filled = 0;
    this.isOpen = true;
    this.push(bytes.subarray(end));
  }

  /** Goes on; no newline stands in `bytes`. */
  push(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) {
      const some = bytes.subarray(at, at + this.#piece.length - this.#filled);
      this.#piece.set(some, this.#filled);
      this.#filled += some.length;
      at += some.length;
      if (this.#filled < this.#piece.length) return;
      const end = cutPlace(this.#piece, this.#filled);
      this.#onPiece(this.#piece.subarray(0, end));
      this.#piece.copyWithin(0, end, this.#filled);
      this.#filled -= end;
    }
  }

  /** Ends the line; the result is its beginning. */
  end(): Uint8Array {
    if (this.#filled > 0) this.#onPiece(this.#piece.subarray(0, this.#filled));
    this.isOpen = false;
    return this.#head;
  }
}

/** At most `most`: behind the last blank nearby, or the last byte that is no letter, digit or part of a character. */
function cutPlace(bytes: Uint8Array, most: number): number {
  const least = Math.max(1, most - CUT_BACK);
  for (let at = most; at > least; at -= 1) if ((bytes[at - 1] ?? 0) <= 0x20) return at;
  for (let at = most; at > least; at -= 1) if (isMark(bytes[at - 1] ?? 0)) return at;
  return most;
}

function isMark(byte: number): boolean {
  return (byte > 0x20 && byte < 0x30) || (byte > 0x39 && byte < 0x41);
}
