import type { Entry } from "../catalog/entry";
import type { Locale } from "../i18n/locale";
import { addressFrom, homePath, messagePath, shortPath } from "../share/address";
import { entryTitle } from "./entry-metadata";

/**
 * An entry as schema.org's TechArticle, for search engines. Addresses are full ones where the build knows the site's
 * own, else as seen from the page.
 *
 * @param topics the names of the message's topics in the reader's language
 * @param picture the preview picture, within the site
 * @param changed the day of the entry's last change, `2026-11-23`, where it is known
 */
export function techArticle(
  { message, catalog }: Entry,
  locale: Locale,
  { topics, picture, changed }: { topics: readonly string[]; picture: string; changed?: string },
) {
  const page = messagePath(locale, message.code);
  const address = (path: string) => addressFrom(page, path);
  return {
    "@context": "https://schema.org",
    "@type": "TechArticle",
    headline: entryTitle(message, locale),
    description: message.action[locale].replaceAll("`", ""),
    inLanguage: locale,
    url: address(page),
    sameAs: address(shortPath(message.code)),
    image: address(picture),
    ...(changed === undefined ? {} : { dateModified: changed }),
    keywords: [message.code, ...topics].join(", "),
    about: { "@type": "SoftwareApplication", name: catalog.product[locale] },
    isPartOf: { "@type": "WebSite", name: "Kotae", url: address(homePath(locale)) },
  };
}

/**
 * JSON to stand inside a `<script>` data block: what could end the block or open a comment (`<`) and what a reader of
 * scripts takes for a line break is written as an escape, which JSON reads as the same character.
 */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
