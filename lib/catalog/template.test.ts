import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fillTemplate, parseTemplate } from "./template";

describe("a template", () => {
  test("finds holes by their written form, in the order of the text", () => {
    expect(
      parseTemplate("Setting <GSK_TRUE | GSK_FALSE> <code>", [
        { name: "code" },
        { name: "value", written: "<GSK_TRUE | GSK_FALSE>" },
      ]),
    ).toEqual([
      { kind: "text", text: "Setting " },
      { kind: "hole", name: "value", written: "<GSK_TRUE | GSK_FALSE>" },
      { kind: "text", text: " " },
      { kind: "hole", name: "code", written: "<code>" },
    ]);
  });

  test("takes a hole written as a word for one only where it stands alone", () => {
    const parts = parseTemplate("add (dd seconds) odd", [{ name: "seconds", written: "dd" }]);
    expect(parts.map((part) => (part.kind === "hole" ? "HOLE" : part.text))).toEqual([
      "add (",
      "HOLE",
      " seconds) odd",
    ]);
  });

  test("is the text again when nothing is filled in", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fillTemplate(parseTemplate(text, [{ name: "a" }, { name: "b", written: "dd" }]), {})).toBe(
          text,
        );
      }),
    );
  });

  test("fills each hole with its value, as it is", () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const parts = parseTemplate("from <a> to <b>.", [{ name: "a" }, { name: "b" }]);
        expect(fillTemplate(parts, { a: value })).toBe(`from ${value} to <b>.`);
      }),
    );
  });

  test("has no value for a hole that is named like a built-in property", () => {
    expect(fillTemplate(parseTemplate("<constructor>", [{ name: "constructor" }]), {})).toBe("<constructor>");
  });
});
