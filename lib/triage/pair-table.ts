/** How the top two bits of an entry say that a pair has to be looked at byte by byte. */
export const SPECIAL = 3;

/** 1 for bytes that count for a line's shape: all but digits, a to f, full stop, colon, slash, blank ends. */
export const KEPT = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[0-9a-fA-F.:/\r]/.test(String.fromCharCode(byte)) ? 0 : 1,
);

/** A number for each byte that looks random (multiplicative congruence, from Numerical Recipes). */
export const BYTE_HASHES = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte + 1;
  for (let round = 0; round < 4; round += 1) value = (Math.imul(value, 1664525) + 1013904223) | 0;
  return (value ^ (value >>> 13)) & 0x3fffffff;
});

/**
 * For each pair of bytes (the first in the low half), what it adds to a polynomial hash modulo 2^30, in the low
 * thirty bits, and above them how many of the two are kept, or `SPECIAL` where one of them is in `specials`.
 */
export function pairTable(factor: number, specials: readonly number[]): Int32Array {
  return Int32Array.from({ length: 65_536 }, (_, pair) => {
    const bytes = [pair & 0xff, pair >>> 8];
    if (bytes.some((byte) => specials.includes(byte))) return SPECIAL << 30;
    const kept = bytes.filter((byte) => KEPT[byte] === 1);
    const hash = kept.reduce((sum, byte) => (Math.imul(sum, factor) + (BYTE_HASHES[byte] ?? 0)) | 0, 0);
    return (hash & 0x3fffffff) | (kept.length << 30);
  });
}
