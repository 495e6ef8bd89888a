import { fillWords } from "#lib/i18n/fill-words";
import { formatBytes } from "#lib/i18n/format-bytes";
import type { Locale } from "#lib/i18n/locale";
import type { SearchWords } from "#lib/i18n/search-words";
import { href, triagePath } from "#lib/share/address";
import type { KeptPaste } from "./use-kept-paste.client";

/** Says that a paste is bigger than the box, and where all of it can be read. */
export function KeptPasteNote({
  kept,
  locale,
  words,
}: {
  kept: KeptPaste;
  locale: Locale;
  words: SearchWords;
}) {
  const size = formatBytes(kept.blob.size, locale);
  return (
    <p className="note" role="alert">
      {fillWords(words.kept, { size, shown: kept.shown.toLocaleString(locale) })}{" "}
      <a href={href(triagePath(locale))}>{words.keptLink}</a>
    </p>
  );
}
