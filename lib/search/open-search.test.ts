import { describe, expect, test } from "vitest";
import { siteSearchData } from "#lib/search/site-search.node";
import { openSearch } from "./open-search";

const data = siteSearchData();
const { search } = openSearch(data);
const codes = (query: string) => search(query, { locale: "ja" }).hits.map(({ code }) => code);
const marked = (query: string, code: string) => {
  const matched = search(query, { locale: "ja" }).hits.find((hit) => hit.code === code)?.matched;
  return matched?.ranges.map(([start, end]) => matched.passage.slice(start, end)) ?? [];
};

describe("codes", () => {
  test("a code in any spelling brings its message alone", () => {
    for (const query of ["SSL0208E", "ssl208", "ＳＳＬ０２０８Ｅ", "SSLO208E", "0208"]) {
      expect(codes(query)).toEqual(["SSL0208E"]);
    }
  });

  test("a code in a sentence comes before whatever the words bring", () => {
    const { hits } = search("SSL0236W 証明書の期限切れ", { locale: "ja" });
    expect(hits[0]).toMatchObject({ code: "SSL0236W", via: "code", score: 1, matched: null });
    expect(hits[1]?.via).toBe("text");
  });

  test("the beginning of a code lists the codes that begin so", () => {
    expect(codes("ssl019").length).toBeGreaterThan(3);
    expect(codes("ssl019").every((code) => code.startsWith("SSL019"))).toBe(true);
  });

  test("a code that is none is named and brings nothing", () => {
    const result = search("SSL9999E", { locale: "en" });
    expect(result.hits).toEqual([]);
    expect(result.unknownCodes).toEqual(["SSL9999E"]);
  });

  test("a repaired code is told", () => {
    expect(search("SSL0222E", { locale: "en" }).repaired).toMatchObject([
      { written: "SSL0222E", code: "SSL0222W" },
    ]);
  });
});

describe("ranking", () => {
  test("の between the words of a term changes nothing", () => {
    expect(codes("ネットワークのエラー")).toEqual(codes("ネットワークエラー"));
  });

  test("a part of a term helps a message that has the rest of the query, and finds nothing alone", () => {
    expect(codes("暗号スイート オープン")).toContain("SSL0213E");
    expect(codes("暗号スイート")).not.toContain("SSL0213E");
  });

  test("the beginning of a term finds the term, across scripts", () => {
    expect(codes("共有ラ")[0]).toBe("SSL0249E");
    expect(codes("ネットワークエ")[0]).toBe("SSL0272I");
  });

  test("a word out of the middle of a term finds what has the term", () => {
    expect(codes("データベース")).toContain("SSL0218E");
  });

  test("a piece of a compound term finds what the term finds", () => {
    expect(codes("妨害")).toEqual(codes("サービス妨害"));
  });

  test("one wrong kanji in a compound term is mended, and that is said", () => {
    for (const query of ["サービス防害", "サービス防害の対策"]) {
      expect(codes(query)[0], query).toBe(codes("サービス妨害")[0]);
      expect(search(query, { locale: "ja" }).corrections[0]?.from, query).toBe("サービス防害");
    }
    // Too much of it is another word.
    expect(codes("運転免許証")).toEqual([]);
  });

  test("words that are only mentioned in passing find nothing", () => {
    expect(codes("windows update stuck")).toEqual([]);
    expect(codes("Windows")).toContain("SSL0202E");
  });

  test("the best hit has score 1, the others less or the same", () => {
    const scores = search("証明書 期限切れ", { locale: "ja" }).hits.map(({ score }) => score);
    expect(scores[0]).toBe(1);
    expect([...scores].sort((a, b) => b - a)).toEqual(scores);
  });

  test("both languages find the same messages in the same order", () => {
    for (const query of ["renegotiation 拒否", "no shared ciphers", "鍵DB パスワード 忘れた"]) {
      const order = (locale: "ja" | "en") => search(query, { locale }).hits.map(({ code }) => code);
      expect(order("ja")).toEqual(order("en"));
    }
  });

  test("GSKit constants and numbers lead to the message of that return code", () => {
    for (const query of ["rc 414", "gsk rc = 414", "GSK_ERROR_BAD_CERT", "error 414"]) {
      expect(codes(query)[0]).toBe("SSL0234W");
    }
  });

  test("a question finds what its words alone find", () => {
    expect(codes("how do I fix an expired certificate?")[0]).toBe(codes("expired certificate")[0]);
    expect(codes("期限切れの証明書はどうすればいいですか")[0]).toBe(codes("期限切れの証明書")[0]);
  });

  test("what is about something else finds nothing", () => {
    for (const query of [
      "量子コンピュータ",
      "kubernetes ingress",
      "バナナ",
      "apache tomcat",
      "天気予報",
      "docker compose up",
    ]) {
      expect(codes(query), query).toEqual([]);
    }
  });

  test("an empty query, blanks and punctuation find nothing", () => {
    for (const query of ["", "  ", "。、!?", "\u0000"]) expect(codes(query)).toEqual([]);
  });

  test("a limit is kept", () => {
    expect(search("certificate", { locale: "en", limit: 3 }).hits).toHaveLength(3);
  });
});

describe("explaining itself", () => {
  test("a corrected word is told as written and as the catalog spells it", () => {
    expect(search("Certifcate expired", { locale: "en" }).corrections).toEqual([
      { from: "Certifcate", to: expect.stringMatching(/^certificate$/i) },
    ]);
    expect(search("ハンドシューク", { locale: "ja" }).corrections).toEqual([
      { from: "ハンドシューク", to: "ハンドシェーク" },
    ]);
  });

  test("words of three letters, words with digits and codes are never corrected", () => {
    for (const query of ["kei", "sslv9x", "SSL0999E"]) {
      expect(search(query, { locale: "en" }).corrections).toEqual([]);
    }
  });

  test("a rare name is answered, whatever else is said; words that name other things are not", () => {
    expect(codes("pentest found CVE-2009-3555").slice(0, 2).sort()).toEqual(["SSL0192W", "SSL0276E"]);
    expect(codes("車のハンドルが重い")).toEqual([]);
    expect(codes("家の鍵をなくした")).toEqual([]);
  });

  test("a letter written once in place of twice is mended in short words, too", () => {
    const { hits, corrections } = search("certificate validaton eror", { locale: "en" });
    expect(corrections).toContainEqual({ from: "eror", to: "error" });
    expect(hits[0]?.code).toBe("SSL0208E");
  });

  test("what was not understood is said", () => {
    expect(search("certificate expired zxqwv", { locale: "en" }).notUnderstood).toEqual(["zxqwv"]);
  });

  test("marks cover the written words, whatever width or script was typed", () => {
    for (const query of ["ﾊﾝﾄﾞｼｪｰｸ ﾀｲﾑｱｳﾄ", "はんどしぇーく たいむあうと", "ハンドシェイク　タイムアウト"]) {
      expect(marked(query, "SSL0270I")).toEqual(expect.arrayContaining(["ハンドシェーク", "タイムアウト"]));
    }
    expect(marked("ＬＤＡＰ ｻｰﾊﾞ", "SSL0247E").join(" ")).toMatch(/LDAP.*サーバー/);
  });

  test("the passage is in the reader's language where both say the same", () => {
    expect(search("LDAP", { locale: "en" }).hits[0]?.matched?.language).toBe("en");
    expect(search("LDAP", { locale: "ja" }).hits[0]?.matched?.language).toBe("ja");
  });

  test("where the other language shows more, the reader's own is there to be shown all the same", () => {
    const { hits } = search("certificate expired", { locale: "en" });
    for (const code of ["SSL0208E", "SSL0224E"]) {
      expect(hits.find((hit) => hit.code === code)?.own?.language, code).toBe("en");
    }
  });

  test("ranges lie in the passage, in order, apart from one another", () => {
    for (const query of ["証明書 期限切れ", "key database password", "プロキシー接続"]) {
      for (const { matched } of search(query, { locale: "ja" }).hits) {
        let last = -1;
        for (const [start, end] of matched?.ranges ?? []) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(matched?.passage.length ?? 0);
      }
    }
  });
});

test("data that went through JSON answers the same", () => {
  const again = openSearch(JSON.parse(JSON.stringify(data)));
  expect(again.search("証明書", { locale: "ja" })).toEqual(search("証明書", { locale: "ja" }));
});
