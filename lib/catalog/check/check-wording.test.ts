import { describe, expect, test } from "vitest";
import { checkExample, type Fields } from "./example-catalog";

const places = (...messages: Fields[]) => checkExample(...messages).map((problem) => problem.where);
const cause = (ja: string, en = "Text.") => ({ cause: { en, ja } });

describe("wording", () => {
  test.each([
    ["サーバが", "", true],
    ["サーバーが", "", false],
    ["メモリカードが", "", false],
    ["`サーバ` が", "", false],
    ["", "A Timeout came.", true],
    ["", "A timeoutx came in `timeout`.", false],
    ["", "Start iKeyman.", true],
    ["", "Start IKEYMAN.", false],
  ])("the avoided spelling in %j, %j is reported: %j", (ja, en, reported) => {
    expect(places(cause(ja || "文です。", en || "Text."))).toHaveLength(reported ? 1 : 0);
  });

  test("a vendor's text is not judged, a text of ours is", () => {
    const text = { en: "Failed.", ja: "サーバが失敗。" };
    const by = (ja: string) => ({
      text,
      provenance: { source: "topic", line: 1, text: { en: "vendor", ja } },
    });
    expect(checkExample(by("vendor"))).toEqual([]);
    expect(places(by("kotae"))).toEqual(["XYZ0001E.yaml › text.ja"]);
  });

  test.each([
    ["SSLポートです。", "blank is missing"],
    ["ポート1です。", "blank is missing"],
    ["`KeyFile`の値です。", "blank is missing"],
    ["鍵(KDB) です。", "blank is missing"],
    ["値 です。", "two Japanese letters"],
    ["値は 、です。", "beside"],
    ["鍵（KDB）です。", "half width"],
    ["鍵・値です。", "middle dot"],
    ["`KeyFile の値です。", "backtick"],
  ])("%j: %s", (ja, what) => {
    expect(checkExample(cause(ja))).toMatchObject([
      { where: "XYZ0001E.yaml › cause.ja", what: expect.stringContaining(what) },
    ]);
  });

  test("good Japanese has no Problem", () => {
    expect(
      checkExample(cause("鍵データベース (KDB) の `KeyFile` を、SSL ポート 1 つに「TLS 1.2」で開きます。")),
    ).toEqual([]);
  });

  test("a code that doesn't exist is reported where prose mentions it", () => {
    expect(places(cause("XYZ0002E を見ます。"), {})).toEqual([]);
    expect(places(cause("XYZ0009E を見ます。"))).toEqual(["XYZ0001E.yaml › cause.ja"]);
  });
});
