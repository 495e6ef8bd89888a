import { fillWords } from "#lib/i18n/fill-words";
import { joinSentences } from "#lib/i18n/join-sentences";
import type { Locale } from "#lib/i18n/locale";
import type { OutsideWords } from "#lib/i18n/outside-words";
import type { OutsideHelp } from "#lib/match/outside-help";
import { visibleText } from "#lib/share/visible-text";
import { EntryLinks } from "./entry-links";

type Props = {
  known: OutsideHelp["codes"][number];
  /** What the parts of the code tell. */
  says: readonly string[];
  locale: Locale;
  words: OutsideWords;
};

/** A code that is known outside the catalogs: what it says, what its parts tell, the vendor's change, related entries. */
export function KnownCode({ known, says, locale, words: { outside: words } }: Props) {
  const { code, written, what, apar, fixPacks, see } = known;
  const isOtherwise = written.normalize("NFKC").toUpperCase() !== code;
  return (
    <div>
      {isOtherwise ? (
        <p className="note">{fillWords(words.writtenAs, { written: visibleText(written), code })}</p>
      ) : null}
      <p>
        <b className="code">{code}</b> {words.known}
      </p>
      <p>{what[locale]}</p>
      {says.length === 0 ? null : <p>{joinSentences(says, locale)}</p>}
      {apar === undefined ? null : (
        <p className="note">
          {joinSentences(
            [
              fillWords(words.apar, { apar }),
              ...(fixPacks.length === 0 ? [] : [fillWords(words.fixPacks, { levels: fixPacks.join(", ") })]),
            ],
            locale,
          )}
        </p>
      )}
      <EntryLinks label={words.see} codes={see} locale={locale} />
    </div>
  );
}
