import fc from "fast-check";
import { expect, test } from "vitest";
import { countPrintParts, parsePrintPart, printPart } from "./print-parts";

const entriesOf = (count: number) => Array.from({ length: count }, (_, at) => at);

test("a catalog of usual size is printed as one document", () => {
  expect(countPrintParts(77)).toBe(1);
  expect(printPart(entriesOf(77), 1)).toHaveLength(77);
});

test("a big catalog is printed in parts of at most 200 that together hold every message once, in order", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), (count) => {
      const entries = entriesOf(count);
      const parts = Array.from({ length: countPrintParts(count) }, (_, at) => printPart(entries, at + 1));
      expect(parts.flat()).toEqual(entries);
      expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(200);
      expect(Math.min(...parts.map(({ length }) => length))).toBeGreaterThan(0);
    }),
  );
});

test("the address without a number is the first part; what is no number is no part", () => {
  expect(parsePrintPart()).toBe(1);
  expect(parsePrintPart(["12"])).toBe(12);
  for (const wrong of [["0"], ["x"], ["1", "2"], ["-1"]]) expect(() => parsePrintPart(wrong)).toThrow();
});
