import { OutsidePanel } from "#components/outside/outside-panel";
import { useOutside } from "#components/outside/use-outside.client";
import { fillWords } from "#lib/i18n/fill-words";
import type { Locale } from "#lib/i18n/locale";
import type { NotFoundWords } from "#lib/i18n/outside-words";
import { outsideFindings } from "#lib/match/outside-findings";
import { href, messagePath } from "#lib/share/address";

type Props = {
  /** The code as it stands in the address. */
  written: string;
  /** In the spelling of a catalog, where it looks like a code of one. */
  unknown: readonly string[];
  codes: readonly string[];
  locale: Locale;
  words: NotFoundWords;
};

/** A code that stands in an address without a page: what is known of it, and the nearest entries. */
export function NearestCodes({ written, unknown, codes, locale, words }: Props) {
  const loaded = useOutside(true);
  return (
    <div className="nearest" aria-live="polite">
      <p>{fillWords(words.unknown, { code: written })}</p>
      {loaded === undefined ? null : (
        <OutsidePanel
          findings={outsideFindings(written, { unknown, words: written }, loaded.data)}
          loaded={loaded}
          nearest={codes}
          log=""
          locale={locale}
          words={words}
        />
      )}
      {codes.length === 0 ? null : (
        <>
          <p>{words.nearest}</p>
          <ul>
            {codes.map((code) => (
              <li key={code}>
                <a className="code" href={href(messagePath(locale, code))}>
                  {code}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
