import type { CodeSpotter } from "./code-spotter";

/** Of the polynomial that lines are hashed by, modulo 2^29: the prime of FNV-1a. */
const FACTOR = 0x01000193;
/** An entry's top bit asks for a look at the single bytes, the next two count kept bytes; the rest is the hash. */
export const HASH_BITS = 0x1fffffff;
export const COUNT_SHIFT = 29;
const NEWLINE = 10;

/** `FACTOR` to the power of 0 to 8, by how many bytes of eight are kept. */
export const POWERS = new Int32Array(9);
for (let power = 0, value = 1; power < POWERS.length; power += 1, value = Math.imul(value, FACTOR)) {
  POWERS[power] = value;
}

/** 1 for bytes that count for a line's shape: all but digits, a to f, full stop, colon, slash, blank ends. */
export const KEPT = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[0-9a-fA-F.:/\r]/.test(String.fromCharCode(byte)) ? 0 : 1,
);

/** A number for each byte that looks random (multiplicative congruence, from Numerical Recipes). */
const BYTE_HASHES = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte + 1;
  for (let round = 0; round < 4; round += 1) value = (Math.imul(value, 1664525) + 1013904223) | 0;
  return (value ^ (value >>> 13)) & HASH_BITS;
});

/** What a single byte does to a hash: the next hash. */
export function hashByte(hash: number, byte: number): number {
  return KEPT[byte] === 1 ? (Math.imul(hash, FACTOR) + (BYTE_HASHES[byte] ?? 0)) | 0 : hash;
}

/** What each pair of bytes does to a hash, before anything is asked to be looked at. */
const PLAIN = Int32Array.from({ length: 65_536 }, (_, pair) => {
  const first = pair & 0xff;
  const second = pair >>> 8;
  const hash = hashByte(hashByte(0, first), second) & HASH_BITS;
  return hash | (((KEPT[first] ?? 0) + (KEPT[second] ?? 0)) << COUNT_SHIFT);
});

/**
 * For each pair of bytes (the first in the low half), what it adds to a polynomial hash, how many of the two are
 * kept, and the top bit where a line ends in it or a code's prefix may.
 */
export function pairTable(codes: CodeSpotter): Int32Array {
  const table = PLAIN.slice();
  const mark = (first: number, second: number) => {
    const pair = first | (second << 8);
    table[pair] = (table[pair] ?? 0) | (1 << 31);
  };
  for (let byte = 0; byte < 256; byte += 1) {
    mark(NEWLINE, byte);
    mark(byte, NEWLINE);
  }
  for (const [first, second] of codes.endPairs()) mark(first, second);
  return table;
}
