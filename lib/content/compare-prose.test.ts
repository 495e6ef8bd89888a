import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ComparedPiece, compareProse } from "./compare-prose";

const marked = (pieces: readonly ComparedPiece[]) =>
  pieces.filter(({ differs }) => differs).map(({ text }) => text);

describe("comparing two proses", () => {
  test("marks the words that the other one does not have", () => {
    const [left, right] = compareProse("The label was not found.", "The key was not found.", "en");
    expect(marked(left)).toEqual(["label"]);
    expect(marked(right)).toEqual(["key"]);
  });

  test("marks Japanese by words, not by sentences", () => {
    const [left, right] = compareProse(
      "鍵データベースのラベルが見つかりません。",
      "鍵データベースの証明書が見つかりません。",
      "ja",
    );
    expect(marked(left)).toEqual(["ラベル"]);
    expect(marked(right)).toEqual(["証明書"]);
  });

  test("takes what stands in backticks as one word of code", () => {
    const [left] = compareProse("Check `KeyFile` first.", "Check `SSLServerCert` first.", "en");
    expect(left).toContainEqual({ text: "KeyFile", code: true, differs: true });
  });

  test("marks nothing where everything differs", () => {
    const [left, right] = compareProse("One thing happened.", "Something else went wrong here.", "en");
    expect([...marked(left), ...marked(right)]).toEqual([]);
  });

  test("keeps every character of both sides", () => {
    const prose = fc
      .array(fc.constantFrom("a", "key", " ", "。", "証明書", "label,", "`code`"))
      .map((all) => all.join(""));
    fc.assert(
      fc.property(prose, prose, (a, b) => {
        const [left, right] = compareProse(a, b, "ja");
        expect(left.map(({ text }) => text).join("")).toBe(a.replaceAll("`", ""));
        expect(right.map(({ text }) => text).join("")).toBe(b.replaceAll("`", ""));
      }),
    );
  });
});
