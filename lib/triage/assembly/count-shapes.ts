import { COUNTS, HASHES, KEPT, SLOTS, TABLE } from "./memory-layout";

/** So many shapes were seen. */
let shapes: i32 = 0;

/** The hash of the bytes kept until `out`, their number and the codes. */
export function hashOfLine(out: i32, codes: i64): i64 {
  v128.store(out, i64x2.splat(0));
  const length = i64(out - KEPT);
  let one: i64 = length * 0x1e3779b97f4a7c15;
  let two: i64 = codes;
  for (let at: i32 = KEPT; at < out; at += 16) {
    one = (one ^ load<i64>(at)) * 0x2545f4914f6cdd1d;
    one ^= one >>> 32;
    two = (two ^ load<i64>(at + 8)) * 0x369dea0f31a53f85;
    two ^= two >>> 29;
  }
  const both = (one ^ rotl<i64>(two, 31)) * 0x1b873593cc9e2d51;
  return both ^ (both >>> 32);
}

/** Counts one more of a hash; the result is the number of its shape, or -1 where there are `most` already. */
export function count(hash: i64, most: i32): i32 {
  let slot = i32(hash) & (SLOTS - 1);
  for (;;) {
    const shape = load<i32>(TABLE + (slot << 2)) - 1;
    if (shape < 0) break;
    if (load<i64>(HASHES + (shape << 3)) === hash) {
      store<f64>(COUNTS + (shape << 3), load<f64>(COUNTS + (shape << 3)) + 1);
      return shape;
    }
    slot = (slot + 1) & (SLOTS - 1);
  }
  if (shapes === most) return -1;
  store<i32>(TABLE + (slot << 2), shapes + 1);
  store<i64>(HASHES + (shapes << 3), hash);
  store<f64>(COUNTS + (shapes << 3), 1);
  shapes += 1;
  return shapes - 1;
}
