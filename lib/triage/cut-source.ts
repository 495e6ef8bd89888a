import type { LogSource } from "./log-source";

/** A log in memory for tests. It comes in chunks that end at `cuts`, in bytes from its beginning, and around again. */
export function cutSource(
  content: Uint8Array | string,
  cuts: readonly number[] = [],
  name = "a.log",
): LogSource {
  const all = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const places = [0, ...cuts.map((cut) => cut % (all.length + 1)).sort((a, b) => a - b), all.length];
  return {
    name,
    size: all.length,
    open: async function* () {
      for (const [i, from] of places.entries()) yield all.subarray(from, places[i + 1] ?? all.length);
    },
  };
}
