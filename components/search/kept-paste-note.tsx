import { fillWords } from "#lib/i18n/fill-words";
import { formatBytes } from "#lib/i18n/format-bytes";
import type { Locale } from "#lib/i18n/locale";
import type { BoxWords } from "#lib/i18n/search-words";
import { href, triagePath } from "#lib/share/address";
import type { KeptPaste } from "./use-kept-paste.client";

type Props = {
  kept: KeptPaste;
  locale: Locale;
  words: BoxWords;
  /** Has all of it read here; absent where there is no room for a Report. */
  onRead?: (() => void) | undefined;
};

/** Says that a paste is bigger than the box, and offers to read all of it. */
export function KeptPasteNote({ kept, locale, words, onRead }: Props) {
  const size = formatBytes(kept.blob.size, locale);
  return (
    <p className="note" role="alert">
      {fillWords(words.kept, { size, shown: kept.shown.toLocaleString(locale) })}{" "}
      {onRead === undefined ? (
        <a href={href(triagePath(locale))}>{words.keptLink}</a>
      ) : (
        <button type="button" onClick={onRead}>
          {words.keptRead}
        </button>
      )}
    </p>
  );
}
