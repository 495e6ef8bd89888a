import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeBuckets } from "./merge-buckets";

test("merging keeps the sum and gives no more buckets than asked for", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(1000), { maxLength: 300 }),
      fc.integer({ min: 1, max: 60 }),
      (counts, most) => {
        const merged = mergeBuckets(counts, most);
        const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
        expect(merged.length).toBeLessThanOrEqual(most);
        expect(sum(merged)).toBe(sum(counts));
      },
    ),
  );
});
