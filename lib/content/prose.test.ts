import { describe, expect, test } from "vitest";
import { proseToParagraphs, proseToPhrasing } from "./prose";

const codes = new Set(["SSL0206E"]);

describe("our prose", () => {
  test("turns what stands in backticks into code and leaves a lone backtick alone", () => {
    expect(proseToPhrasing("Set `A B`, not `C", codes)).toEqual([
      { type: "text", value: "Set " },
      { type: "inlineCode", value: "A B" },
      { type: "text", value: ", not `C" },
    ]);
  });

  test("makes no link inside backticks", () => {
    expect(proseToPhrasing("`SSL0206E`", codes)).toEqual([{ type: "inlineCode", value: "SSL0206E" }]);
  });

  test("links a code that stands between Japanese characters", () => {
    expect(proseToPhrasing("先にSSL0206Eが出ます", codes).map(({ type }) => type)).toEqual([
      "text",
      "link",
      "text",
    ]);
  });

  test("is split into paragraphs at blank lines only", () => {
    expect(proseToParagraphs("one\ntwo\n\n\nthree", codes)).toHaveLength(2);
  });
});
