import type { Locale } from "../i18n/locale";
import { picturePath, sitePicturePath } from "../share/address";

/** Up to here every entry has a picture of its own: 25 KB and, the first time, 70 ms of building for each language. */
const MOST_ENTRIES = 1000;

/**
 * Says whether entries have preview pictures of their own or share the site's. By default those of a site of up to
 * 1,000 messages do; `KOTAE_PICTURES=entries` and `KOTAE_PICTURES=site` decide it whatever the size.
 */
export function entriesHavePictures(entries: number, wish = process.env.KOTAE_PICTURES): boolean {
  if (wish === "entries" || wish === "site") return wish === "entries";
  return entries <= MOST_ENTRIES;
}

/** The preview picture that an entry's page names, of a site of so many entries. */
export function pictureOf(locale: Locale, code: string, entries: number): string {
  return entriesHavePictures(entries) ? picturePath(locale, code) : sitePicturePath(locale);
}
