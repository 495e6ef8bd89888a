/** Adds neighbouring counts up until there are at most `most` of them; their sum stays the same. */
export function mergeBuckets(counts: readonly number[], most: number): number[] {
  const size = Math.max(1, Math.ceil(counts.length / most));
  const merged: number[] = [];
  for (const [at, count] of counts.entries()) {
    const place = Math.floor(at / size);
    merged[place] = (merged[place] ?? 0) + count;
  }
  return merged;
}
