/*
 * AssemblyScript, not TypeScript: `npm run assemble` makes `lib/triage/shapes-wasm.ts` of it. It does what
 * `PlainShapeEngine` does, sixteen bytes a step; see there for what a shape is.
 *
 * Nothing is allocated: all of the memory is laid out below, and the page reads and writes it by these addresses.
 */

/** Bytes of a line and of a chunk that have to fit into the window together. */
export const WINDOW_BYTES: i32 = 0x50000;
export const MOST_FOUND: i32 = 8192;
export const MOST_SHAPES: i32 = 50_000;
/** More than a line of the longest length that is found can have. */
export const MOST_EDGES: i32 = 0x10000;
/** A power of two, more than twice as many as shapes. */
const SLOTS: i32 = 0x20000;

/** How many lines, blank lines, cut lines and overflowing lines were read, and where to go on. */
export const STATE: i32 = 0x1000;
/** 1 for bytes that a code's surroundings are made of. */
export const CODE_BYTES: i32 = 0x1100;
/**
 * The last bytes of prefixes: for each low half of a byte, a bit for each high half that makes one of them; for each
 * high half its bit; and the byte itself where there is one only, else 0. There is no place for bytes above 127.
 */
export const LAST_BYTES: i32 = 0x1200;
/** Prefixes one after the other: the length in one byte, then the bytes; a length of 0 ends them. */
export const PREFIXES: i32 = 0x1300;
export const PREFIX_BYTES: i32 = 0x2d00;
/** For each eight bits: which of eight bytes to keep, and the same for the back half of sixteen. */
const FRONTS: i32 = 0x4000;
const BACKS: i32 = 0x4800;
export const FOUND: i32 = 0x5000;
export const EDGES: i32 = FOUND + MOST_FOUND * 16;
const KEPT: i32 = EDGES + MOST_EDGES * 4;
const TABLE: i32 = KEPT + WINDOW_BYTES + 64;
const HASHES: i32 = TABLE + SLOTS * 4;
export const COUNTS: i32 = HASHES + MOST_SHAPES * 8;
export const IGNORED: i32 = COUNTS + MOST_SHAPES * 8;
export const WINDOW: i32 = (IGNORED + MOST_SHAPES + 63) & ~63;

const NEWLINE: u8 = 10;
const OVERFLOW: i32 = -1;
const LONG: i32 = -2;

let lineLimit: i32 = 0;
let textLimit: i32 = 0;
let mostShapes: i32 = 0;
let shapes: i32 = 0;
/** The hash of the codes in the line. */
let codes: i64 = 0;

/** To be called first, once the tables are filled in. */
export function open(most: i32, longest: i32, longestText: i32): void {
  mostShapes = most;
  lineLimit = longest;
  textLimit = longestText;
  for (let bits: i32 = 0; bits < 256; bits += 1) {
    let kept: i32 = 0;
    for (let bit: i32 = 0; bit < 8; bit += 1) {
      if (((bits >> bit) & 1) === 0) continue;
      store<u8>(FRONTS + bits * 8 + kept, u8(bit));
      store<u8>(BACKS + bits * 8 + kept, u8(bit + 8));
      kept += 1;
    }
  }
}

/** Reads the lines in the window's bytes [from, to) until `MOST_FOUND` are found; the result is their number. */
export function read(from: i32, to: i32): i32 {
  const oneLast = v128.load8_splat(LAST_BYTES + 32);
  const hasOneLast = load<u8>(LAST_BYTES + 32) !== 0;
  const lastsByLow = v128.load(LAST_BYTES);
  const lastsByHigh = v128.load(LAST_BYTES + 16);
  const end = WINDOW + to;
  let found: i32 = 0;
  let lines: i32 = 0;
  let blanks: i32 = 0;
  let cuts: i32 = 0;
  let overflows: i32 = 0;
  let start = WINDOW + from;
  let out = KEPT;
  codes = 0;
  for (let at = start; at < end; at += 16) {
    const bytes = v128.load(at);
    const all: i32 = end - at < 16 ? (1 << (end - at)) - 1 : 0xffff;
    const kept = ~i8x16.bitmask(dropped(bytes)) & all;
    const ends = i8x16.eq(bytes, i8x16.splat(NEWLINE));
    const lasts = hasOneLast ? i8x16.eq(bytes, oneLast) : inSet(bytes, lastsByLow, lastsByHigh);
    // Most often there is neither.
    if (i8x16.bitmask(v128.or(ends, lasts)) === 0) {
      out = keep(out, bytes, kept);
      continue;
    }
    const last = i8x16.bitmask(lasts) & all;
    let newlines = i8x16.bitmask(ends) & all;
    let rest: i32 = 0xffff;
    while (newlines !== 0) {
      const bit = ctz(newlines);
      const here = rest & ((1 << bit) - 1);
      if ((last & here) !== 0) spot(at, start, last & here);
      out = keep(out, bytes, kept & here);
      rest = ~((2 << bit) - 1);
      newlines &= newlines - 1;
      const lineEnd = at + bit;
      const length = lineEnd - start;
      let shape: i32 = LONG;
      let isFound = true;
      lines += 1;
      if (length <= lineLimit) {
        if (length > textLimit) cuts += 1;
        if (isBlank(start, lineEnd)) {
          blanks += 1;
          isFound = false;
        } else {
          shape = count(hashOfLine(out));
          if (shape === OVERFLOW) {
            overflows += 1;
            isFound = codes !== 0;
          } else isFound = load<u8>(IGNORED + shape) === 0;
        }
      }
      if (isFound) {
        const entry = FOUND + found * 16;
        store<i32>(entry, start - WINDOW);
        store<i32>(entry + 4, lineEnd - WINDOW);
        store<i32>(entry + 8, shape);
        store<i32>(entry + 12, lines);
        found += 1;
      }
      start = lineEnd + 1;
      out = KEPT;
      codes = 0;
      if (found === MOST_FOUND) {
        tell(lines, blanks, cuts, overflows, start);
        return found;
      }
    }
    rest &= all;
    if ((last & rest) !== 0) spot(at, start, last & rest);
    out = keep(out, bytes, kept & rest);
  }
  tell(lines, blanks, cuts, overflows, start);
  return found;
}

/** Writes down where tokens begin and end in the window's bytes [from, to); the result is how many places these are. */
export function edges(from: i32, to: i32): i32 {
  const end = WINDOW + to;
  let place = EDGES;
  let before: i32 = 1;
  for (let at = WINDOW + from; at < end; at += 16) {
    const bytes = v128.load(at);
    const ends = i8x16.bitmask(
      v128.or(
        i8x16.lt_u(bytes, i8x16.splat(0x2d)),
        v128.or(i8x16.eq(bytes, i8x16.splat(0x5b)), i8x16.eq(bytes, i8x16.splat(0x5d))),
      ),
    );
    let changes = (ends ^ ((ends << 1) | before)) & 0xffff;
    if (end - at < 16) changes &= (1 << (end - at)) - 1;
    before = ends >> 15;
    const offset = at - WINDOW;
    while (changes !== 0) {
      store<i32>(place, offset + ctz(changes));
      place += 4;
      changes &= changes - 1;
    }
  }
  // A token that goes on to the end ends there.
  if ((((place - EDGES) >> 2) & 1) === 1) {
    store<i32>(place, to);
    place += 4;
  }
  return (place - EDGES) >> 2;
}

/** All ones for the bytes of a set, which is told by the halves of its bytes. */
// @ts-ignore: decorator
@inline
function inSet(bytes: v128, byLow: v128, byHigh: v128): v128 {
  const low = i8x16.swizzle(byLow, v128.and(bytes, i8x16.splat(15)));
  const high = i8x16.swizzle(byHigh, i8x16.shr_u(bytes, 4));
  return i8x16.ne(v128.and(low, high), i8x16.splat(0));
}

/** All ones for the bytes that do not count for a shape: digits, a to f, full stop, slash, colon, carriage return. */
// @ts-expect-error: decorator
@inline
function dropped(bytes: v128): v128 {
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
function keep(out: i32, bytes: v128, bits: i32): i32 {
  const front = bits & 0xff;
  const back = bits >>> 8;
  const middle = out + popcnt(front);
  v128.store(out, i8x16.swizzle(bytes, v128.load64_zero(FRONTS + (front << 3))));
  v128.store(middle, i8x16.swizzle(bytes, v128.load64_zero(BACKS + (back << 3))));
  return middle + popcnt(back);
}

function tell(lines: i32, blanks: i32, cuts: i32, overflows: i32, next: i32): void {
  store<i32>(STATE, lines);
  store<i32>(STATE + 4, blanks);
  store<i32>(STATE + 8, cuts);
  store<i32>(STATE + 12, overflows);
  store<i32>(STATE + 16, next - WINDOW);
}

/** The hash of the kept bytes, their number and the codes. */
function hashOfLine(out: i32): i64 {
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

/** Counts one more of a hash; the result is the number of its shape, or OVERFLOW where there is no place for it. */
function count(hash: i64): i32 {
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
  if (shapes === mostShapes) return OVERFLOW;
  store<i32>(TABLE + (slot << 2), shapes + 1);
  store<i64>(HASHES + (shapes << 3), hash);
  store<f64>(COUNTS + (shapes << 3), 1);
  shapes += 1;
  return shapes - 1;
}

function isBlank(from: i32, to: i32): bool {
  for (let at = from; at < to; at += 1) {
    const byte = load<u8>(at);
    if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return false;
  }
  return true;
}

/** Looks at the places of sixteen where a prefix may end; what stands there goes into the hash of codes. */
function spot(at: i32, start: i32, bits: i32): void {
  let left = bits;
  do {
    const place = at + ctz(left);
    left &= left - 1;
    if (isDigit(load<u8>(place + 1)) && prefixEnds(place, start)) mix(place, start);
  } while (left !== 0);
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
function mix(place: i32, start: i32): void {
  const least = max(start, place - 40);
  let from = place;
  while (from > least && load<u8>(CODE_BYTES + i32(load<u8>(from - 1))) === 1) from -= 1;
  const most = place + 24;
  while (from < most) {
    const byte = load<u8>(from);
    if (load<u8>(CODE_BYTES + i32(byte)) === 0) break;
    codes = (codes ^ i64(byte)) * 0x100000001b3;
    codes ^= codes >>> 31;
    from += 1;
  }
  codes |= 1;
}
