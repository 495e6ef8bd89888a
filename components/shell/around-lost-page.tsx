import { SearchBox } from "#components/search/search-box.client";
import type { Locale } from "#lib/i18n/locale";
import { boxWords } from "#lib/i18n/search-words";
import { wordsFor } from "#lib/i18n/words";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

/** What stands above and below the page for an address that has none, in one language. */
export function aroundLostPage(locale: Locale, revisions: readonly string[]) {
  const t = wordsFor(locale);
  const search = <SearchBox locale={locale} words={boxWords(locale)} compact fromAddress />;
  return {
    head: <SiteHeader locale={locale} t={t} search={search} />,
    foot: <SiteFooter revisions={revisions} locale={locale} t={t} />,
  };
}
