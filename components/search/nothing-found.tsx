import { fillWords } from "#lib/i18n/fill-words";
import type { Locale } from "#lib/i18n/locale";
import type { SearchWords } from "#lib/i18n/search-words";
import { browsePath, href, messagePath } from "#lib/share/address";
import { visibleText } from "#lib/share/visible-text";

type Props = {
  what: string;
  /** What to try, one thing each. */
  advice: readonly string[];
  /** Words that nothing in the catalog is like. */
  unknown?: readonly string[];
  /** Codes near one that does not exist. */
  nearest: readonly string[];
  locale: Locale;
  words: SearchWords;
};

/** That nothing was found, what was not understood, the codes near the one asked for, and what to try. */
export function NothingFound({ what, advice, unknown = [], nearest, locale, words }: Props) {
  return (
    <div className="state nothing-found">
      <p>
        <b>{what}</b>
      </p>
      {unknown.length === 0 ? null : (
        <p>{fillWords(words.notUnderstood, { words: visibleText(unknown.join(", ")) })}</p>
      )}
      {nearest.length === 0 ? null : (
        <p className="nearest-codes">
          {words.nearest}{" "}
          {nearest.map((code) => (
            <a key={code} data-result="" className="code" href={href(messagePath(locale, code))}>
              {code}
            </a>
          ))}
        </p>
      )}
      <ul>
        {advice.map((one) => (
          <li key={one}>{one}</li>
        ))}
        <li>
          <a data-result="" href={href(browsePath(locale))}>
            {words.browse}
          </a>
        </li>
      </ul>
    </div>
  );
}
