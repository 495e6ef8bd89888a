import type { Encoding } from "./detect-encoding";
import { guessEncoding } from "./detect-encoding";

/**
 * Decodes single lines of one file. A file counts as UTF-8 until a line is not; then that line decides between
 * Shift_JIS and EUC-JP for the rest of the file. Bytes that make no sense become U+FFFD; nothing is thrown.
 */
export class LineDecoder {
  encoding: Encoding;
  readonly #strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  #other: TextDecoder | undefined;

  /**
   * `encoding`: what the beginning of the file looks like. UTF-16 is transcoded to UTF-8 before. `chosen`: what
   * the reader said it is; then nothing is guessed.
   */
  constructor(encoding: Encoding, chosen?: Encoding) {
    this.encoding = encoding;
    if (chosen === "utf-8") this.#other = new TextDecoder();
    if (encoding === "shift_jis" || encoding === "euc-jp") this.#other = new TextDecoder(encoding);
  }

  /** The text of bytes `[from, to)`, without a carriage return at its end. */
  decode(bytes: Uint8Array, from: number, to: number): string {
    const end = to > from && bytes[to - 1] === 13 ? to - 1 : to;
    const line = bytes.subarray(from, end);
    if (this.#other !== undefined) return this.#other.decode(line);
    try {
      return this.#strict.decode(line);
    } catch {
      const guessed = guessEncoding(line);
      if (guessed !== "utf-8") {
        this.encoding = guessed;
        this.#other = new TextDecoder(guessed);
        return this.#other.decode(line);
      }
      return new TextDecoder().decode(line);
    }
  }
}
