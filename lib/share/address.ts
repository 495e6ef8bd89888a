import type { Locale } from "../i18n/locale";
import { facetAnchor } from "./facet-anchor";
import { isOpenedAsFile, siteRoot } from "./site-root";

/**
 * Turns an address within the site (`/ja/`) into one to put into a link or to fetch. In the page it leads there
 * from wherever the site lies; at build time it begins with `/`, and the export makes it relative to its page.
 */
export function href(path: string): string {
  return siteRoot() + (isOpenedAsFile() ? path.replace(/\/(?=$|[?#])/, "/index.html") : path).slice(1);
}

/**
 * Where the site will be, where the build knows it: `NEXT_PUBLIC_SITE_URL`, with scheme, host and folder and
 * without a slash at the end.
 */
const SITE_URL = process.env.NEXT_PUBLIC_SITE_URL ?? "";

/** An address that other machines can use where the build knows the site's own, one within the site otherwise. */
export function absoluteOrRooted(path: string): string {
  return SITE_URL === "" ? href(path) : SITE_URL + path;
}

/** The sections of an entry, by their anchors: the same in both languages, part of published addresses. */
export const SECTIONS = ["cause", "resolution", "parameters", "related", "history", "provenance"] as const;

export type Section = (typeof SECTIONS)[number];

/** The page with the search box. */
export function homePath(locale: Locale): string {
  return `/${locale}/`;
}

/** The list of all messages, filtered where `filters` says so. */
export function browsePath(locale: Locale, filters: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(filters).toString();
  return `/${locale}/messages/${query === "" ? "" : `?${query}`}`;
}

/**
 * The list of all messages, narrowed to one value of a facet. As a fragment, because that needs no script; where one
 * runs, the address becomes that of `browsePath`.
 */
export function browseSectionPath(locale: Locale, facet: string, value: string): string {
  return `${browsePath(locale)}#${facetAnchor(facet, value)}`;
}

/** The page that reads whole logs. */
export function triagePath(locale: Locale): string {
  return `/${locale}/triage/`;
}

/** The list of guides. */
export function guidesPath(locale: Locale): string {
  return `/${locale}/guides/`;
}

/** One guide; `slug` is the name of its file, the same in both languages. */
export function guidePath(locale: Locale, slug: string): string {
  return `/${locale}/guides/${slug}/`;
}

/** The map of the handshake. */
export function handshakePath(locale: Locale): string {
  return `/${locale}/handshake/`;
}

/** All messages in one document, for paper; of a big catalog its document number `part`, counted from 1. */
export function printPath(locale: Locale, part = 1): string {
  return part === 1 ? `/${locale}/print/` : `/${locale}/print/${part}/`;
}

/** The page of an entry. */
export function messagePath(locale: Locale, code: string): string {
  return `/${locale}/messages/${code}/`;
}

/** Two look-alike entries side by side; `pair` as `pairId` names it. */
export function comparePath(locale: Locale, pair: string): string {
  return `/${locale}/compare/${pair}/`;
}

/** The short permanent link of an entry, which chooses the reader's language. */
export function shortPath(code: string): string {
  return `/${code}/`;
}

/** What a browser reads when it installs the site in one language. */
export function manifestPath(locale: Locale): string {
  return `/${locale}/manifest.webmanifest`;
}

/** A file of the public JSON. */
export function apiPath(file: string): string {
  return `/api/v1/${file}`;
}

/** The entry as Markdown, for programs and language models. */
export function markdownPath(locale: Locale, code: string): string {
  return `/${locale}/messages/${code}.md`;
}

/** The preview picture of an entry, which chats and tickets show beside its link. */
export function picturePath(locale: Locale, code: string): string {
  return `/${locale}/messages/${code}.png`;
}

/** The preview picture of the site itself. */
export function sitePicturePath(locale: Locale): string {
  return `/${locale}/kotae.png`;
}

/** What was new, changed and retired in each revision of the catalogs. */
export function changesPath(locale: Locale): string {
  return `/${locale}/changes/`;
}

/** The Atom feed of the same. */
export function feedPath(locale: Locale): string {
  return `/${locale}/changes.atom`;
}

/** The OpenSearch description, with which the address bar of a browser searches here. */
export function openSearchPath(locale: Locale): string {
  return `/${locale}/opensearch.xml`;
}

/** The site in short for language models. */
export function llmsPath(): string {
  return "/llms.txt";
}

/** All entries of one language in one Markdown file. */
export function llmsFullPath(locale: Locale): string {
  return `/${locale}/llms-full.txt`;
}

/** Makes full addresses of those within the site; `undefined` where the build does not know the site's own. */
export const absoluteAddress = SITE_URL === "" ? undefined : absoluteOrRooted;

/**
 * The address `path` as a file of the site has to write it (`from`, such as `/api/v1/messages/SSL0208E.json`): absolute
 * where the build knows the site's own, else relative to the file, so that it holds wherever the site is put.
 */
export function addressFrom(from: string, path: string): string {
  if (SITE_URL !== "") return absoluteOrRooted(path);
  return `${"../".repeat(from.split("/").length - 2) || "./"}${path.slice(1)}`;
}
