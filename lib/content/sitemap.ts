import type { Element } from "xast";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import { LOCALES, type Locale } from "../i18n/locale";

const NAMESPACES = {
  xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
  "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
} as const;
/** A sitemap may hold 50,000 addresses or 50 MB; with its alternates each of ours takes about half a kilobyte. */
const MOST_ADDRESSES = 20_000;

/** A page of the site: its address in each language, within the site. */
export type SitemapPage = {
  pathFor: (locale: Locale) => string;
  /** The day of its last change, `2026-11-23`, where it is known. */
  changed?: string;
};

/**
 * The sitemap as files by name: `sitemap.xml` alone, or an index of that name and its parts. Every page stands with
 * both its languages (`hreflang`); where the reader has neither, English is offered (`x-default`).
 *
 * @param absolute makes a full address of one within the site; a sitemap must not hold any other
 * @param most how many addresses one file may hold
 */
export function sitemapFiles(
  pages: readonly SitemapPage[],
  absolute: (path: string) => string,
  most = MOST_ADDRESSES,
): Map<string, string> {
  const addresses = pages.flatMap((page) => LOCALES.map((locale) => address(page, locale, absolute)));
  if (addresses.length <= most) return new Map([["sitemap.xml", document("urlset", addresses)]]);
  const parts = new Map<string, string>();
  for (let at = 0; at < addresses.length; at += most) {
    const part = addresses.slice(at, at + most);
    parts.set(`sitemap-${parts.size + 1}.xml`, document("urlset", part));
  }
  const index = [...parts.keys()].map((name) => x("sitemap", [x("loc", absolute(`/${name}`))]));
  return new Map([["sitemap.xml", document("sitemapindex", index)], ...parts]);
}

function address(page: SitemapPage, locale: Locale, absolute: (path: string) => string): Element {
  const alternates = [
    ...LOCALES.map((language) => [language, language] as const),
    ["x-default", "en"] as const,
  ];
  return x("url", [
    x("loc", absolute(page.pathFor(locale))),
    ...(page.changed === undefined ? [] : [x("lastmod", page.changed)]),
    ...alternates.map(([hreflang, language]) =>
      x("xhtml:link", { rel: "alternate", hreflang, href: absolute(page.pathFor(language)) }),
    ),
  ]);
}

function document(name: string, children: Element[]): string {
  const root = x(name, name === "urlset" ? NAMESPACES : { xmlns: NAMESPACES.xmlns }, children);
  const declaration = { type: "instruction" as const, name: "xml", value: 'version="1.0" encoding="utf-8"' };
  return `${toXml({ type: "root", children: [declaration, root] }, { closeEmptyElements: true })}\n`;
}
