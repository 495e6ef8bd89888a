import { CODE_BYTES, PREFIXES } from "./memory-layout";

/**
 * Looks at the places of sixteen where a prefix may end, in the line that begins at `start`. The result is the hash of
 * the line's codes so far, with those that stand there.
 */
export function spot(at: i32, start: i32, bits: i32, codes: i64): i64 {
  let left = bits;
  let hash = codes;
  do {
    const place = at + ctz(left);
    left &= left - 1;
    if (isDigit(load<u8>(place + 1)) && prefixEnds(place, start)) hash = mix(place, start, hash);
  } while (left !== 0);
  return hash;
}

function isDigit(byte: u8): bool {
  return byte >= 0x30 && byte <= 0x39;
}

function prefixEnds(place: i32, start: i32): bool {
  let prefix: i32 = PREFIXES;
  let length = i32(load<u8>(prefix));
  while (length !== 0) {
    const from = place + 1 - length;
    if (from >= start) {
      let same: i32 = 0;
      while (same < length && load<u8>(from + same) === load<u8>(prefix + 1 + same)) same += 1;
      if (same === length) return true;
    }
    prefix += length + 1;
    length = i32(load<u8>(prefix));
  }
  return false;
}

/** Puts the whole run of letters and digits around a code into the hash, which is never 0 then. */
function mix(place: i32, start: i32, codes: i64): i64 {
  let hash = codes;
  const least = max(start, place - 40);
  let from = place;
  while (from > least && load<u8>(CODE_BYTES + i32(load<u8>(from - 1))) === 1) from -= 1;
  const most = place + 24;
  while (from < most) {
    const byte = load<u8>(from);
    if (load<u8>(CODE_BYTES + i32(byte)) === 0) break;
    hash = (hash ^ i64(byte)) * 0x100000001b3;
    hash ^= hash >>> 31;
    from += 1;
  }
  return hash | 1;
}
