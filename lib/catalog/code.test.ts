import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CodePattern, formatCode, parseCode, severityOf } from "./code";

const pattern: CodePattern = {
  prefix: "SSL",
  digits: 4,
  letters: { E: "error", W: "warning", I: "information" },
};

describe("a code", () => {
  test("comes back from its canonical spelling", () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.constantFrom("E", "W", "I"), (number, letter) => {
        expect(parseCode(pattern, formatCode(pattern, { number, letter }))).toEqual({ number, letter });
      }),
    );
  });

  test.each(["ssl0208E", "SSL208E", "SSL00208E", "SSL0208", "SSL0208X", "SSL02O8E", "DTCSSL0208E", ""])(
    "in any other spelling (%j) is not canonical",
    (text) => expect(parseCode(pattern, text)).toBeUndefined(),
  );

  test("tells its severity by its letter", () => {
    expect(["SSL0208E", "SSL0222W", "SSL0270I", "SSL0208X"].map((code) => severityOf(pattern, code))).toEqual(
      ["error", "warning", "information", undefined],
    );
  });
});
