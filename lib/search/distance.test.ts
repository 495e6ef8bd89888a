import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "./distance";

test.each([
  ["certificate", "certifcate", 1],
  ["socket", "sokcet", 1],
  ["password", "pasword", 1],
  ["kitten", "sitting", 3],
  ["same", "same", 0],
])("%s and %s are %i apart", (a, b, distance) => {
  expect(editDistance(a, b, 3)).toBe(distance);
});

test("it is the same in both directions and never more than the limit and one", () => {
  const word = fc.string({ unit: fc.constantFrom(..."abc"), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.nat(3), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(editDistance(b, a, limit));
      expect(editDistance(a, b, limit)).toBeLessThanOrEqual(limit + 1);
    }),
  );
});
