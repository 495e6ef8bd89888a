import { OutsidePanel } from "#components/outside/outside-panel.client";
import { fillWords } from "#lib/i18n/fill-words";
import type { Locale } from "#lib/i18n/locale";
import type { NotFoundWords } from "#lib/i18n/outside-words";
import { href, messagePath } from "#lib/share/address";

type Props = {
  /** The code as it stands in the address. */
  written: string;
  codes: readonly string[];
  locale: Locale;
  words: NotFoundWords;
};

/** A code like the ones here that stands in an address without a page: what is known of it, and the nearest entries. */
export function NearestCodes({ written, codes, locale, words }: Props) {
  return (
    <div className="nearest" aria-live="polite">
      <p>{fillWords(words.unknown, { code: written })}</p>
      <OutsidePanel
        input={written}
        unknown={/^[a-z]{2,}\d{3,5}[a-z]$/i.test(written) ? [written.toUpperCase()] : []}
        nearest={codes}
        returns={false}
        locale={locale}
        words={words}
      />
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
    </div>
  );
}
