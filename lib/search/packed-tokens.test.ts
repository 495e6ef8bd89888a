import fc from "fast-check";
import { expect, test } from "vitest";
import { packTokens, unpackTokens } from "./packed-tokens";

const LETTERS = [..."ab1\u8a3c\u660e~"];
const token = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 40 });

test("what was packed is read back, however long tokens are and however much they share", () => {
  fc.assert(
    fc.property(fc.uniqueArray(token), (tokens) => {
      const sorted = tokens.sort();
      expect(unpackTokens(packTokens(sorted))).toEqual(sorted);
    }),
  );
});

test("a token that begins like the one before takes only its rest", () => {
  expect(packTokens(["certain", "certificat", "expir"])).toBe("AcertainEificatAexpir");
});
