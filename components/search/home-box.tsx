import type { Locale } from "#lib/i18n/locale";
import { searchWords } from "#lib/i18n/search-words";
import { triageWords } from "#lib/i18n/triage-words";
import { wordTree } from "#lib/i18n/words";
import { SearchBox } from "./search-box.client";

/** The box of the home page: with examples, and with room for the Report of a paste that is a whole log. */
export function HomeBox({ locale }: { locale: Locale }) {
  return (
    <SearchBox
      locale={locale}
      words={searchWords(locale)}
      wholeLog={triageWords(locale)}
      examples={wordTree(locale, "home").examples}
    />
  );
}
