/*
 * AssemblyScript, not TypeScript: `npm run assemble` makes `lib/triage/shapes-wasm.ts` of it. It does what
 * `PlainShapeEngine` does, sixteen bytes a step; `ShapeEngine` says what a shape is.
 */
import { count, hashOfLine } from "./count-shapes";
import { BACKS, FOUND, FRONTS, IGNORED, KEPT, LAST_BYTES, MOST_FOUND, STATE, WINDOW } from "./memory-layout";
import { areDigits, dropped, inSet, keep } from "./sixteen-bytes";
import { spot } from "./spot-codes";

export { findEdges } from "./find-edges";
export {
  CODE_BYTES,
  COUNTS,
  EDGES,
  FOUND,
  IGNORED,
  LAST_BYTES,
  MOST_EDGES,
  MOST_FOUND,
  MOST_SHAPES,
  PREFIX_BYTES,
  PREFIXES,
  STATE,
  WINDOW,
  WINDOW_BYTES,
} from "./memory-layout";

const NEWLINE: u8 = 10;
const OVERFLOW: i32 = -1;
const LONG: i32 = -2;

let lineLimit: i32 = 0;
let textLimit: i32 = 0;
let mostShapes: i32 = 0;

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
  /** The hash of the codes in the line. */
  let codes: i64 = 0;
  for (let at = start; at < end; at += 16) {
    const bytes = v128.load(at);
    const all: i32 = end - at < 16 ? (1 << (end - at)) - 1 : 0xffff;
    const kept = ~i8x16.bitmask(dropped(bytes)) & all;
    const ends = i8x16.eq(bytes, i8x16.splat(NEWLINE));
    // A digit follows a prefix.
    const lasts = v128.and(
      hasOneLast ? i8x16.eq(bytes, oneLast) : inSet(bytes, lastsByLow, lastsByHigh),
      areDigits(v128.load(at, 1)),
    );
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
      if ((last & here) !== 0) codes = spot(at, start, last & here, codes);
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
          shape = count(hashOfLine(out, codes), mostShapes);
          if (shape === OVERFLOW) {
            overflows += 1;
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
    if ((last & rest) !== 0) codes = spot(at, start, last & rest, codes);
    out = keep(out, bytes, kept & rest);
  }
  tell(lines, blanks, cuts, overflows, start);
  return found;
}

function tell(lines: i32, blanks: i32, cuts: i32, overflows: i32, next: i32): void {
  store<i32>(STATE, lines);
  store<i32>(STATE + 4, blanks);
  store<i32>(STATE + 8, cuts);
  store<i32>(STATE + 12, overflows);
  store<i32>(STATE + 16, next - WINDOW);
}

function isBlank(from: i32, to: i32): bool {
  for (let at = from; at < to; at += 1) {
    const byte = load<u8>(at);
    if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return false;
  }
  return true;
}
