import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { balancedLines, breakLines } from "./break-lines";

/** Japanese two wide, everything else one. */
const measure = (text: string) => [...text].reduce((sum, one) => sum + (one > "\u2E80" ? 2 : 1), 0);
const broken = (text: string, width: number, most = 99) => breakLines(text, width, most, measure);

describe("breaking a text into lines", () => {
  test("keeps words whole and drops the blank at the break", () => {
    expect(broken("Handshake failed, no ciphers", 12)).toEqual(["Handshake", "failed, no", "ciphers"]);
  });

  test("breaks Japanese between characters, but lets no line begin with a mark or a small kana", () => {
    expect(broken("失敗しました。暗号", 12)).toEqual(["失敗しまし", "た。暗号"]);
    expect(broken("チェック", 4)).toEqual(["チェ", "ック"]);
    expect(broken("あ「い」う", 6)).toEqual(["あ", "「い」", "う"]);
  });

  test("breaks a word that is too wide by itself", () => {
    expect(broken("gsk_environment_open", 8)).toEqual(["gsk_envi", "ronment_", "open"]);
  });

  test("cuts what does not fit and says so", () => {
    expect(broken("one two three four", 5, 2)).toEqual(["one", "two…"]);
  });

  test("can make the lines of about the same width", () => {
    expect(broken("one two three four five six", 22)).toEqual(["one two three four", "five six"]);
    expect(balancedLines("one two three four five six", 22, 2, measure)).toEqual([
      "one two three",
      "four five six",
    ]);
  });

  test("never makes a line too wide and, uncut, loses nothing but blanks", () => {
    const text = fc.string({ unit: fc.constantFrom(..."ab ,.「」。ーっ漢字カナ<>_"), maxLength: 80 });
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 30 }), (text, width) => {
        const lines = broken(text, width);
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });
});
