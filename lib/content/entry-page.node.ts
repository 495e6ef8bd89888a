import { compilePage } from "#lib/content/compile-page.node";
import { furtherReading } from "#lib/content/further-reading.node";
import { allEntries, entryOf, neighboursOf } from "#lib/content/site.node";
import { changeOf } from "#lib/content/site-changes.node";
import type { Locale } from "../i18n/locale";
import { pictureOf } from "../picture/picture-rule";

/** All that the page of an entry shows in one language. Throws when the code has no entry or no generated page. */
export async function entryPage(code: string, locale: Locale) {
  const entry = entryOf(code);
  return {
    entry,
    /** The last thing that happened to the entry. */
    change: changeOf(entry.catalog.id, code),
    compiled: await compilePage(locale, code),
    neighbours: neighboursOf(code),
    further: furtherReading(code, locale),
    /** The preview picture, within the site. */
    picture: pictureOf(locale, code, allEntries().length),
  };
}
