/** Numbers that look random and are the same on every run. */
export type Random = {
  /** In [0, 1). */
  next(): number;
  /** A whole number in [0, below). */
  below(below: number): number;
  pick<T>(list: readonly T[]): T;
};

/** A generator of its own for each seed (mulberry32, by Tommy Ettinger, public domain). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick(list) {
      const picked = list[below(list.length)];
      if (picked === undefined) throw new Error("Nothing to pick from an empty list.");
      return picked;
    },
  };
}

/** The list in an order that the random numbers give. */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((item) => ({ item, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/**
 * Picks from a list so that the item at rank r comes up in proportion to 1 / (r + shift): words of a language
 * are spread like that (Zipf's law; the shift is Mandelbrot's).
 */
export function zipfPicker<T>(list: readonly T[], shift = 2.7): (random: Random) => T {
  let total = 0;
  const sums = list.map((_, rank) => {
    total += 1 / (rank + 1 + shift);
    return total;
  });
  return (random) => {
    const target = random.next() * total;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < target) low = middle + 1;
      else high = middle;
    }
    const picked = list[low];
    if (picked === undefined) throw new Error("Nothing to pick from an empty list.");
    return picked;
  };
}
