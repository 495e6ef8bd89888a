import fc from "fast-check";
import { expect, test } from "vitest";
import { normalise } from "./normalise";

const anyText = fc.string({ unit: "binary", maxLength: 40 });
const japanese = fc
  .array(fc.constantFrom(..."アイウエオカガケゲシジャュョッーエイセィ・はんどしぇーくﾊﾞﾌﾟ-−証明書 aＺ１"), {
    maxLength: 30,
  })
  .map((chars) => chars.join(""));

test.each([
  ["half-width katakana", "ﾊﾝﾄﾞｼｪｰｸ", "ハンドシェーク"],
  ["hiragana", "はんどしぇーく", "ハンドシェーク"],
  ["イ for a long vowel", "ハンドシェイク", "ハンドシェーク"],
  ["a missing long vowel", "サーバ", "サーバー"],
  ["a middle dot", "キー・ファイル", "キーファイル"],
  ["large kana for small", "キヤッシユ", "キャッシュ"],
  ["full-width letters", "ＳＳＬ０２０８Ｅ", "ssl0208e"],
  ["a hyphen for the long-vowel mark", "ハンドシェ-ク", "ハンドシェーク"],
])("%s reads like the usual spelling", (_name, written, usual) => {
  expect(normalise(written).text).toBe(normalise(usual).text);
});

test("different words stay different", () => {
  expect(normalise("ライブラリ").text).not.toBe(normalise("ライフラリ").text);
  expect(normalise("クライアント").text).toContain("イ");
});

test("normalising twice changes nothing more", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, japanese), (text) => {
      const once = normalise(text).text;
      expect(normalise(once).text).toBe(once);
    }),
  );
});

test("every unit leads back into the text as written, in order", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, japanese), (text) => {
      const { text: folded, starts, ends, hiragana } = normalise(text);
      expect([starts.length, ends.length, hiragana.length]).toEqual([
        folded.length,
        folded.length,
        folded.length,
      ]);
      starts.forEach((start, at) => {
        const end = ends[at] ?? -1;
        expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeGreaterThanOrEqual(ends[at - 1] ?? 0);
        expect(end).toBeLessThanOrEqual(text.length);
      });
    }),
  );
});
