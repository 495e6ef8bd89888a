/** Finds in bytes what may be a code: one of the prefixes, and a digit behind it. */
export class CodeSpotter {
  /** 1 for the last bytes of all prefixes: only there a code is looked for. */
  readonly isLast = new Uint8Array(256);
  readonly #prefixes: readonly Uint8Array[];

  constructor(prefixes: readonly string[]) {
    const encoder = new TextEncoder();
    this.#prefixes = prefixes.map((prefix) => encoder.encode(prefix));
    for (const prefix of this.#prefixes) this.isLast[prefix.at(-1) ?? 0] = 1;
  }

  /** The pairs of bytes in which a prefix may end: with a digit behind it, or as the second of them. */
  endPairs(): (readonly [number, number])[] {
    const digits = Array.from({ length: 10 }, (_, digit) => 0x30 + digit);
    const all = Array.from({ length: 256 }, (_, byte) => byte);
    return this.#prefixes.flatMap((prefix) => {
      const last = prefix.at(-1) ?? 0;
      const before = prefix.at(-2);
      const befores = before === undefined ? all : [before];
      return [
        ...digits.map((digit) => [last, digit] as const),
        ...befores.map((byte) => [byte, last] as const),
      ];
    });
  }

  /**
   * Where a prefix ends with the byte at `at` and a digit follows, adds the whole run of letters and digits that
   * it stands in to `hash`, so that lines with different codes, or with a code inside another word, differ.
   * Otherwise gives `hash` as it is. The result is never 0 once a code was added.
   */
  mix(bytes: Uint8Array, lineStart: number, at: number, hash: number): number {
    if (!isDigit(bytes[at + 1] ?? 0) || !this.#endsAt(bytes, lineStart, at)) return hash;
    let from = at;
    const least = Math.max(lineStart, at - 40);
    while (from > least && CODE_BYTES[bytes[from - 1] ?? 0] === 1) from -= 1;
    let mixed = hash;
    for (let i = from; i < at + 24 && CODE_BYTES[bytes[i] ?? 0] === 1; i += 1) {
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

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

/** 1 for letters, digits, and what an escape before a code is made of (`\n`, `%20`, `_`, a colour). */
export const CODE_BYTES = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === 0x1b || /[0-9A-Z[\\a-z_%]/.test(String.fromCharCode(byte)) ? 1 : 0,
);
