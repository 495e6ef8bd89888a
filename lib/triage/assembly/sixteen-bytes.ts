import { BACKS, FRONTS } from "./memory-layout";

/** All ones for the bytes of a set, which is told by the halves of its bytes. */
// @ts-ignore: decorator
@inline
export function inSet(bytes: v128, byLow: v128, byHigh: v128): v128 {
  const low = i8x16.swizzle(byLow, v128.and(bytes, i8x16.splat(15)));
  const high = i8x16.swizzle(byHigh, i8x16.shr_u(bytes, 4));
  return i8x16.ne(v128.and(low, high), i8x16.splat(0));
}

/** All ones for the bytes that are digits. */
// @ts-expect-error: decorator
@inline
export function areDigits(bytes: v128): v128 {
  return i8x16.le_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(9));
}

/** All ones for the bytes that do not count for a shape: digits, a to f, full stop, slash, colon, carriage return. */
// @ts-expect-error: decorator
@inline
export function dropped(bytes: v128): v128 {
  const digits = i8x16.le_u(i8x16.sub(bytes, i8x16.splat(0x2e)), i8x16.splat(0x3a - 0x2e));
  const lower = v128.or(bytes, i8x16.splat(0x20));
  const letters = i8x16.le_u(i8x16.sub(lower, i8x16.splat(0x61)), i8x16.splat(5));
  return v128.or(v128.or(digits, letters), i8x16.eq(bytes, i8x16.splat(13)));
}

/**
 * Puts those of sixteen bytes whose bit is set to `out`; the result is where the next ones go. What is written
 * behind them is overwritten by these.
 */
// @ts-ignore: decorator
@inline
export function keep(out: i32, bytes: v128, bits: i32): i32 {
  const front = bits & 0xff;
  const back = bits >>> 8;
  const middle = out + popcnt(front);
  v128.store(out, i8x16.swizzle(bytes, v128.load64_zero(FRONTS + (front << 3))));
  v128.store(middle, i8x16.swizzle(bytes, v128.load64_zero(BACKS + (back << 3))));
  return middle + popcnt(back);
}
