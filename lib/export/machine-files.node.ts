import { allGuides } from "#lib/content/guides.node";
import { nameUuid } from "#lib/content/name-uuid.node";
import { allEntries } from "#lib/content/site.node";
import { changeOf, siteChanges } from "#lib/content/site-changes.node";
import { changesFeed } from "../content/changes-feed";
import { hasFullText, llmsText } from "../content/llms-text";
import { lookAlikes, pairId } from "../content/look-alikes";
import { markdownTwin } from "../content/markdown-twin";
import { openSearchDescription } from "../content/open-search";
import { robotsText } from "../content/robots-text";
import { type SitemapPage, sitemapFiles } from "../content/sitemap";
import { LOCALES, type Locale } from "../i18n/locale";
import { wordsFor } from "../i18n/words";
import {
  absoluteAddress,
  browsePath,
  changesPath,
  comparePath,
  feedPath,
  guidePath,
  guidesPath,
  handshakePath,
  homePath,
  llmsFullPath,
  llmsPath,
  markdownPath,
  messagePath,
  openSearchPath,
  triagePath,
} from "../share/address";

/**
 * The files for other programs that are no JSON, by name within the site: Markdown twins, `llms.txt`, Atom feeds, `robots.txt`,
 * and, where the build knows the site's own address (their standards know no relative ones), `sitemap.xml` and the
 * OpenSearch descriptions.
 */
export function* machineFiles(): Generator<[file: string, content: string]> {
  yield* markdownFiles();
  yield [llmsPath(), llmsText(allEntries())];
  for (const locale of LOCALES) {
    yield [feedPath(locale), changesFeed(siteChanges().revisions, locale, wordsFor(locale), nameUuid)];
  }
  yield ["/robots.txt", robotsText(absoluteAddress?.("/sitemap.xml"))];
  if (absoluteAddress === undefined) return;
  for (const [name, content] of sitemapFiles(sitemapPages(), absoluteAddress)) yield [`/${name}`, content];
  for (const locale of LOCALES) {
    yield [openSearchPath(locale), openSearchDescription(locale, wordsFor(locale), absoluteAddress)];
  }
}

function* markdownFiles(): Generator<[file: string, content: string]> {
  const entries = allEntries();
  const codes = new Set(entries.map(({ message }) => message.code));
  for (const locale of LOCALES) {
    const t = wordsFor(locale);
    const full: string[] = [];
    for (const entry of entries) {
      yield [markdownPath(locale, entry.message.code), markdownTwin(entry, locale, { t, codes })];
      if (!hasFullText(entries)) continue;
      full.push(markdownTwin(entry, locale, { t, codes, from: llmsFullPath(locale) }));
    }
    if (full.length > 0) yield [llmsFullPath(locale), full.join("\n---\n\n")];
  }
}

function sitemapPages(): SitemapPage[] {
  const entries = allEntries().map(({ message: { code }, catalog }) => {
    const pathFor = (locale: Locale) => messagePath(locale, code);
    const changed = changeOf(catalog.id, code)?.revision.time.slice(0, 10);
    return changed === undefined ? { pathFor } : { pathFor, changed };
  });
  const others = [homePath, (locale: Locale) => browsePath(locale), triagePath, guidesPath, handshakePath];
  const guides = allGuides("en").map(
    ({ slug }) =>
      (locale: Locale) =>
        guidePath(locale, slug),
  );
  const comparisons = lookAlikes(allEntries().map(({ message }) => message)).map(
    (pair) => (locale: Locale) => comparePath(locale, pairId(pair)),
  );
  return [...[...others, ...guides, changesPath, ...comparisons].map((pathFor) => ({ pathFor })), ...entries];
}
