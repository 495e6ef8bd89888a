import type { TopValues } from "./report";

/**
 * The `most` most frequent of `names`, of which each came so many times; equal counts in alphabetical order.
 * Names that never came are left out. `others` came beside them and could not be told apart.
 */
export function topValues(
  names: readonly string[],
  counts: ArrayLike<number>,
  others: number,
  most: number,
): TopValues {
  const all = names
    .map((value, i) => ({ value, count: counts[i] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  const rest = all.slice(most).reduce((sum, { count }) => sum + count, others);
  return { top: all.slice(0, most), rest, distinct: all.length, more: others > 0 };
}
