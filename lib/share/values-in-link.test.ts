import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatValues, parseValues, sectionOf } from "./values-in-link";

const fit = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
  .filter((value) => value.trim() !== "" && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(value));

/** What a hole may be called, names of built-in properties among them, and what a catalog of others might allow. */
const name = fc.oneof(
  fc.constantFrom(
    "function",
    "servername:port",
    "GSK_TRUE",
    "constructor",
    "toString",
    "a&b=c",
    "日本",
    "%41",
  ),
  fc.stringMatching(/^[A-Za-z][A-Za-z0-9:_-]{0,12}$/),
);

describe("values in a link", () => {
  test("come back as they were, whatever they hold and whatever the holes are called", () => {
    fc.assert(
      fc.property(fc.dictionary(name, fit), (values) => {
        expect(parseValues(formatValues(values), Object.keys(values))).toEqual({ ...values });
      }),
      { numRuns: 500 },
    );
  });

  test("come back in any order of the names, and beside others that are malformed", () => {
    fc.assert(
      fc.property(fc.dictionary(name, fit), fc.string(), (values, other) => {
        const [, ...pairs] = formatValues(values).split(/[#&]/);
        const fragment = `#${[...pairs].reverse().join("&")}&%&=&${encodeURIComponent(other.replace(/\p{Cs}/gu, ""))}`;
        expect(parseValues(fragment, Object.keys(values))).toEqual({ ...values });
      }),
    );
  });

  test("make a link without a character that a ticket or a chat could take for its own", () => {
    fc.assert(
      fc.property(fc.dictionary(name, fit, { minKeys: 1 }), (values) => {
        expect(formatValues(values)).toMatch(/^#(?:[A-Za-z0-9=&%]|(?<=[A-Za-z0-9])[-._](?=[A-Za-z0-9]))*$/);
      }),
    );
  });

  test("come back beside the section that the link leads to, and it does, too", () => {
    fc.assert(
      fc.property(fc.dictionary(name, fit), fc.constantFrom("", "cause", "text-ja"), (values, section) => {
        const fragment = formatValues(values, section);
        expect(sectionOf(fragment)).toBe(section);
        expect(parseValues(fragment, Object.keys(values))).toEqual({ ...values });
      }),
    );
  });

  test.each([
    ["#cause", "cause"],
    ["#cause&function=%", "cause"],
    ["#function=a&cause", ""],
    ["#%", ""],
    ["", ""],
  ])("stand behind a section: %s leads to “%s”", (fragment, section) => {
    expect(sectionOf(fragment)).toBe(section);
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
