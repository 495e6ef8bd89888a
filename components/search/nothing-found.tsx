import type { Locale } from "#lib/i18n/locale";
import type { SearchWords } from "#lib/i18n/search-words";
import { browsePath, href, messagePath } from "#lib/share/address";

type Props = {
  what: string;
  /** What to try, one thing each. */
  advice: readonly string[];
  /** Codes near one that does not exist. */
  nearest: readonly string[];
  locale: Locale;
  words: Pick<SearchWords, "nearest" | "browse">;
};

/** That nothing was found, the codes near the one asked for, and what to try. */
export function NothingFound({ what, advice, nearest, locale, words }: Props) {
  return (
    <div className="box-state nothing-found">
      <p>
        <b>{what}</b>
      </p>
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
