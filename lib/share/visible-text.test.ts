import fc from "fast-check";
import { expect, test } from "vitest";
import { visibleText } from "./visible-text";

test.each([
  ["a mark that turns text around", "gnp.\u202Eexe", "gnp.⟨U+202E⟩exe"],
  ["an isolate and its end", "\u2066a\u2069", "⟨U+2066⟩a⟨U+2069⟩"],
  ["a zero-width space", "SSL\u200B0208E", "SSL⟨U+200B⟩0208E"],
  ["NUL and escape", "a\0\u001B[31m", "a⟨U+0000⟩⟨U+001B⟩[31m"],
  ["half a surrogate pair", "a\uD83Db", "a⟨U+D83D⟩b"],
  ["an invisible tag", "a\u{E0041}", "a⟨U+E0041⟩"],
  ["a line separator", "a\u2028b", "a⟨U+2028⟩b"],
])("%s is spelled", (_, text, shown) => {
  expect(visibleText(text)).toBe(shown);
});

test("Japanese, emoji, tabs and line ends are left as they are", () => {
  const text = "証明書の検証\tﾊﾝﾄﾞｼｪｰｸ\n🙂 Ångström <b>";
  expect(visibleText(text)).toBe(text);
});

test("whatever comes in, nothing that can't be seen comes out, and nothing else changes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const shown = visibleText(text);
      expect(shown).not.toMatch(/(?![\t\n])[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029]/u);
      expect(visibleText(shown)).toBe(shown);
    }),
  );
});
