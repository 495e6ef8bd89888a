import fc from "fast-check";
import { expect, test } from "vitest";
import { parseTicks } from "./kept-ticks";

test("ticks come back by code, and what is none is left out", () => {
  const kept = { SSL0208E: [0, 2], "../evil": [1], SSL0222W: "all", SSL0206E: [1, "x", null, 0.5] };
  expect(parseTicks(JSON.stringify(kept))).toEqual({ SSL0208E: [0, 2], SSL0206E: [1] });
});

test("whatever stands there, only codes and places come out", () => {
  expect(parseTicks(null)).toEqual({});
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (kept) => {
      for (const [code, places] of Object.entries(parseTicks(kept))) {
        expect(code).toMatch(/^[A-Z0-9]+$/);
        expect(places.every(Number.isInteger)).toBe(true);
      }
    }),
  );
});
