import fc from "fast-check";
import { expect, test } from "vitest";
import { boxBeginning } from "./box-beginning";

test("a text that fits is shown whole", () => {
  fc.assert(fc.property(fc.string({ maxLength: 900 }), (text) => boxBeginning(text) === text));
});

test("of a million short lines the first thousand are shown", () => {
  expect(boxBeginning("SSL0208E\n".repeat(1_000_000))).toBe("SSL0208E\n".repeat(1_000));
});

test("long lines are shown as whole lines, as many as fit", () => {
  const line = `${"x".repeat(999)}\n`;
  expect(boxBeginning(line.repeat(60))).toBe(line.repeat(50));
});

test("of one endless line the beginning is shown, and no half of a character", () => {
  expect(boxBeginning("x".repeat(10_000_000))).toHaveLength(50_000);
  expect(boxBeginning(`x${"🙂".repeat(100_000)}`)).toBe(`x${"🙂".repeat(24_999)}`);
});

test("a letter under thousands of marks, which takes seconds to be drawn, is where it ends", () => {
  expect(boxBeginning(`SSL0208E a${"\u0301".repeat(200_000)}`)).toBe("SSL0208E a");
  expect(boxBeginning("ほ\u3099ん\u0323\u0301")).toBe("ほ\u3099ん\u0323\u0301");
});
