import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entryOf } from "#lib/content/site.node";
import { jsonForScript, techArticle } from "./json-ld";

describe("JSON in a page", () => {
  test("can't end its block or begin another, and reads back as it was", () => {
    const nasty = fc.string({
      unit: fc.constantFrom("<", "/", "script", ">", "!--", "&", "\u2028", "日", '"', "\\"),
    });
    fc.assert(
      fc.property(nasty, (text) => {
        const json = jsonForScript({ text });
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(json)).toEqual({ text });
      }),
    );
  });
});

test("an entry tells search engines its code, text, language and what to do", () => {
  const entry = entryOf("SSL0222W");
  const article = techArticle(entry, "ja", { topics: ["暗号"], picture: "/ja/messages/SSL0222W.png" });
  expect(article).toMatchObject({
    "@type": "TechArticle",
    headline: `SSL0222W: ${entry.message.text.ja}`,
    description: entry.message.action.ja,
    inLanguage: "ja",
    keywords: "SSL0222W, 暗号",
  });
});
