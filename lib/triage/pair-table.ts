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
  const special = Uint8Array.from({ length: 256 }, (_, byte) => (specials.includes(byte) ? 1 : 0));
  const table = new Int32Array(65_536);
  for (let pair = 0; pair < table.length; pair += 1) {
    const first = pair & 0xff;
    const second = pair >>> 8;
    let hash = KEPT[first] === 1 ? (BYTE_HASHES[first] ?? 0) : 0;
    if (KEPT[second] === 1) hash = (Math.imul(hash, factor) + (BYTE_HASHES[second] ?? 0)) | 0;
    const kept = (KEPT[first] ?? 0) + (KEPT[second] ?? 0);
    const count = special[first] === 1 || special[second] === 1 ? SPECIAL : kept;
    table[pair] = (hash & 0x3fffffff) | (count << 30);
  }
  return table;
}
