/** Finds in bytes what may be a code: one of the prefixes, and a digit behind it. */
export class CodeSpotter {
  /** The last bytes of all prefixes: only there a code is looked for. */
  readonly lastBytes: readonly number[];
  /** 1 for these bytes. */
  readonly isLast = new Uint8Array(256);
  readonly #prefixes: readonly Uint8Array[];

  constructor(prefixes: readonly string[]) {
    const encoder = new TextEncoder();
    this.#prefixes = prefixes.map((prefix) => encoder.encode(prefix));
    this.lastBytes = [...new Set(this.#prefixes.map((prefix) => prefix.at(-1) ?? 0))];
    for (const byte of this.lastBytes) this.isLast[byte] = 1;
  }

  /**
   * Where a prefix ends with the byte at `at` and a digit follows, adds the whole run of letters and digits that
   * it stands in to `hash`, so that lines with different codes, or with a code inside another word, differ.
   * Otherwise gives `hash` as it is. The result is never 0 once a code was added.
   */
  mix(bytes: Uint8Array, lineStart: number, at: number, hash: number): number {
    const next = bytes[at + 1] ?? 0;
    if (next < 0x30 || next > 0x39 || !this.#endsAt(bytes, lineStart, at)) return hash;
    let from = at;
    const least = Math.max(lineStart, at - 40);
    while (from > least && isCodeByte(bytes[from - 1] ?? 0)) from -= 1;
    let mixed = hash;
    for (let i = from; i < at + 24 && isCodeByte(bytes[i] ?? 0); i += 1) {
      mixed = Math.imul(mixed ^ (bytes[i] ?? 0), 0x01000193) ^ (mixed >>> 15);
    }
    return mixed | 1;
  }

  #endsAt(bytes: Uint8Array, lineStart: number, at: number): boolean {
    for (const prefix of this.#prefixes) {
      const from = at + 1 - prefix.length;
      let length = 0;
      while (length < prefix.length && bytes[from + length] === prefix[length]) length += 1;
      if (length === prefix.length && from >= lineStart) return true;
    }
    return false;
  }
}

/** Letters, digits, and what an escape before a code is made of (`\n`, `%20`, `_`, a colour). */
function isCodeByte(byte: number): boolean {
  return (
    (byte >= 0x30 && byte <= 0x39) ||
    (byte >= 0x41 && byte <= 0x5c) ||
    (byte >= 0x61 && byte <= 0x7a) ||
    byte === 0x5f ||
    byte === 0x25 ||
    byte === 0x1b
  );
}
