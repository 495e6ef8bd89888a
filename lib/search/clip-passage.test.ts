import fc from "fast-check";
import { expect, test } from "vitest";
import { clipPassage } from "./clip-passage";

test("a passage whose mark stands at the front stays whole", () => {
  expect(clipPassage("a certificate expired", [[2, 13]])).toEqual({
    passage: "a certificate expired",
    ranges: [[2, 13]],
  });
});

test("a mark far back is brought to the front, and still marks the same text", () => {
  const passage = "The server looked for the certificate label given in SSLServerCert and did not find it.";
  const from = passage.indexOf("find");
  const clipped = clipPassage(passage, [[from, from + 4]]);
  expect(clipped.passage).toMatch(/^…\S/);
  expect(clipped.passage.indexOf("find")).toBeLessThan(30);
  expect(clipped.ranges.map(([start, end]) => clipped.passage.slice(start, end))).toEqual(["find"]);
});

test("whatever the passage, each range marks the text that it marked before", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.nat(200),
      fc.nat(20),
      (passage, start, length) => {
        const range = [Math.min(start, passage.length), Math.min(start + length, passage.length)] as const;
        const clipped = clipPassage(passage, [range]);
        const [from, to] = clipped.ranges[0] ?? [0, 0];
        expect(clipped.passage.slice(from, to)).toBe(passage.slice(...range));
      },
    ),
  );
});
