import { describe, expect, test } from "vitest";
import type { Element } from "xast";
import { fromXml } from "xast-util-from-xml";
import { wordsFor } from "../i18n/words";
import { messagePath } from "../share/address";
import { openSearchDescription } from "./open-search";
import { robotsText } from "./robots-text";
import { sitemapFiles } from "./sitemap";

const absolute = (path: string) => `https://example.com/kb${path}`;

function root(xml: string | undefined): Element {
  const element = fromXml(xml ?? "").children.find((child) => child.type === "element");
  if (element === undefined) throw new Error("No element.");
  return element;
}

const elements = (parent: Element, name?: string) =>
  parent.children
    .filter((child) => child.type === "element")
    .filter((child) => name === undefined || child.name === name);
const textOf = (element: Element | undefined) =>
  (element?.children ?? []).map((child) => (child.type === "text" ? child.value : "")).join("");
const page = (code: string) => ({ pathFor: (locale: "ja" | "en") => messagePath(locale, code) });

describe("the sitemap", () => {
  test("names every page in both languages with full addresses, each with all its alternates", () => {
    const files = sitemapFiles([{ ...page("SSL0222W"), changed: "2026-11-23" }], absolute);
    expect([...files.keys()]).toEqual(["sitemap.xml"]);
    const urls = elements(root(files.get("sitemap.xml")), "url");
    const ja = "https://example.com/kb/ja/messages/SSL0222W/";
    const en = "https://example.com/kb/en/messages/SSL0222W/";
    expect(urls.map((url) => textOf(elements(url, "loc")[0]))).toEqual([ja, en]);
    for (const url of urls) {
      expect(textOf(elements(url, "lastmod")[0])).toBe("2026-11-23");
      const links = elements(url, "xhtml:link").map(({ attributes }) => [
        attributes.hreflang,
        attributes.href,
      ]);
      expect(Object.fromEntries(links)).toEqual({ ja, en, "x-default": en });
    }
  });

  test("of a large site is an index of parts that hold every page once", () => {
    const codes = Array.from({ length: 25 }, (_, at) => `SSL${at}E`);
    const files = sitemapFiles(codes.map(page), absolute, 20);
    const parts = elements(root(files.get("sitemap.xml")), "sitemap").map((part) =>
      textOf(elements(part, "loc")[0]),
    );
    expect(parts).toEqual([1, 2, 3].map((part) => absolute(`/sitemap-${part}.xml`)));
    const all = [1, 2, 3].flatMap((part) => elements(root(files.get(`sitemap-${part}.xml`)), "url"));
    expect(all).toHaveLength(50);
  });

  test("is named by robots.txt with its full address, or not at all", () => {
    expect(robotsText("https://example.com/sitemap.xml")).toContain(
      "\nSitemap: https://example.com/sitemap.xml\n",
    );
    expect(robotsText(undefined)).not.toContain("Sitemap");
  });
});

describe("the OpenSearch description", () => {
  test.each(["ja", "en"] as const)("lets the address bar search in the language (%s)", (locale) => {
    const description = root(openSearchDescription(locale, wordsFor(locale), absolute));
    expect(description.attributes.xmlns).toBe("http://a9.com/-/spec/opensearch/1.1/");
    const [url] = elements(description, "Url");
    expect(url?.attributes).toMatchObject({
      type: "text/html",
      template: `https://example.com/kb/${locale}/?q={searchTerms}`,
    });
    const name = textOf(elements(description, "ShortName")[0]);
    expect(name.length).toBeGreaterThan(0);
    expect(name.length, "the specification allows 16 characters").toBeLessThanOrEqual(16);
  });
});
