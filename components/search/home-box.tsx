import type { Locale } from "#lib/i18n/locale";
import { boxWords } from "#lib/i18n/search-words";
import { wordTree } from "#lib/i18n/words";
import { SearchBox } from "./search-box.client";

/** The box of the home page: with examples, and with room for the Report of a paste that is a whole log. */
export function HomeBox({ locale }: { locale: Locale }) {
  return (
    <SearchBox
      locale={locale}
      words={boxWords(locale)}
      wholeLog
      examples={wordTree(locale, "home").examples}
    />
  );
}
