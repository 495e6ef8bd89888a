import { EDGES, WINDOW } from "./memory-layout";

/** Writes down where tokens begin and end in the window's bytes [from, to); the result is how many places these are. */
export function findEdges(from: i32, to: i32): i32 {
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
