import { ENDS } from "./token-edges";

/**
 * Where a value stands in all lines of one shape: from a token, less what stands in front of it there, to a
 * token, less what stands behind. Tokens are counted from the line's beginning or, with `back`, from its end.
 */
export type LineSlot = { back: boolean; start: number; skip: number; end: number; trim: number };

/** A place in bytes. */
export type Place = { from: number; to: number };

/** The slot of the place `value` in the line `[from, to)`; nothing where it does not touch a token. */
export function slotOf(bytes: Uint8Array, { from, to }: Place, value: Place): LineSlot | undefined {
  const tokens = tokensOf(bytes, from, to);
  const start = tokens.findIndex((token) => token.to > value.from);
  const end = tokens.findLastIndex((token) => token.from < value.to);
  const [first, last] = [tokens[start], tokens[end]];
  if (first === undefined || last === undefined || end < start) return undefined;
  const back = tokens.length - 1 - end < start;
  return {
    back,
    start: back ? tokens.length - 1 - start : start,
    skip: Math.max(0, value.from - first.from),
    end: back ? tokens.length - 1 - end : end,
    trim: Math.max(0, last.to - value.to),
  };
}

function tokensOf(bytes: Uint8Array, from: number, to: number): Place[] {
  const tokens: Place[] = [];
  let at = from;
  while (at < to) {
    while (at < to && ENDS[bytes[at] ?? 0] === 1) at += 1;
    const start = at;
    while (at < to && ENDS[bytes[at] ?? 0] === 0) at += 1;
    if (at > start) tokens.push({ from: start, to: at });
  }
  return tokens;
}

/** The place of some text in the line `[from, to)`: the first from `hint` on, or the last one. */
export function findBytes(
  bytes: Uint8Array,
  { from, to }: Place,
  wanted: Uint8Array,
  which: "first" | "last",
): Place | undefined {
  const ends = to - wanted.length;
  if (wanted.length === 0) return undefined;
  const matches = (at: number) => wanted.every((byte, i) => bytes[at + i] === byte);
  if (which === "first") {
    for (let at = from; at <= ends; at += 1) if (matches(at)) return { from: at, to: at + wanted.length };
  } else {
    for (let at = ends; at >= from; at -= 1) if (matches(at)) return { from: at, to: at + wanted.length };
  }
  return undefined;
}

/** Takes the port off an address: behind an IPv4 address, or five digits behind an IPv6 address. */
export function withoutPort(bytes: Uint8Array, from: number, to: number): number {
  let colon = -1;
  let colons = 0;
  for (let at = from; at < to; at += 1) {
    if (bytes[at] !== 0x3a) continue;
    colons += 1;
    colon = at;
  }
  // No group of an IPv6 address has five digits, and the ports that clients use have.
  if (colons === 1 || (colons > 1 && to - colon === 6)) return colon;
  return to;
}
