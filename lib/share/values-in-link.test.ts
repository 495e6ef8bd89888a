import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatValues, parseValues } from "./values-in-link";

const fit = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
  .filter((value) => value.trim() !== "" && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(value));

describe("values in a link", () => {
  test("come back as they were, whatever they hold", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("function", "servername:port", "a&b=c", "日本"), fit),
        (values) => {
          expect(parseValues(formatValues(values), Object.keys(values))).toEqual({ ...values });
        },
      ),
    );
  });

  test("are matched by name, not by order", () => {
    expect(parseValues("#b=2&a=1", ["a", "b"])).toEqual({ a: "1", b: "2" });
  });

  test.each([
    ["a stray percent sign", "#function=%"],
    ["half a character", "#function=%E3%81"],
    ["an unknown name", "#other=1"],
    ["no value", "#function="],
    ["a blank", "#function=%20"],
    ["4 kB", `#function=${"x".repeat(4096)}`],
    ["a line break", "#function=a%0Ab"],
    ["a mark that turns text around", "#function=%E2%80%AEabc"],
    ["the anchor of a section", "#cause"],
    ["the name of a built-in property", "#__proto__=1&constructor=2"],
  ])("leave the plain text standing for %s", (_, fragment) => {
    expect(parseValues(fragment, ["function"])).toEqual({});
  });

  test("take markup and Japanese for what they are: text", () => {
    const values = { function: "<b onclick=x>日本語</b>" };
    expect(parseValues(formatValues(values), ["function"])).toEqual(values);
  });

  test("are read from any fragment without failing", () => {
    fc.assert(
      fc.property(fc.string(), (fragment) => {
        for (const name of Object.keys(parseValues(fragment, ["a"]))) expect(name).toBe("a");
      }),
    );
  });
});
