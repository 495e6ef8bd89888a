/*
 * Where things lie in the module's memory, and how many of them there are. Nothing is allocated; the page reads and
 * writes by these addresses, which the module exports.
 */

/** Bytes of a line and of a chunk that have to fit into the window together. */
export const WINDOW_BYTES: i32 = 0x50000;
export const MOST_FOUND: i32 = 8192;
export const MOST_SHAPES: i32 = 50_000;
/** More than a line of the longest length that is found can have. */
export const MOST_EDGES: i32 = 0x10000;
/** A power of two, more than twice as many as shapes. */
export const SLOTS: i32 = 0x20000;

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
export const FRONTS: i32 = 0x4000;
export const BACKS: i32 = 0x4800;
export const FOUND: i32 = 0x5000;
export const EDGES: i32 = FOUND + MOST_FOUND * 16;
export const KEPT: i32 = EDGES + MOST_EDGES * 4;
export const TABLE: i32 = KEPT + WINDOW_BYTES + 64;
export const HASHES: i32 = TABLE + SLOTS * 4;
export const COUNTS: i32 = HASHES + MOST_SHAPES * 8;
export const IGNORED: i32 = COUNTS + MOST_SHAPES * 8;
export const WINDOW: i32 = (IGNORED + MOST_SHAPES + 63) & ~63;
