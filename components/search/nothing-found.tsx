import type { Locale } from "#lib/i18n/locale";
import type { SearchWords } from "#lib/i18n/search-words";
import { href, messagePath } from "#lib/share/address";

type Props = {
  what: string;
  advice: string;
  /** Codes near one that does not exist. */
  nearest: readonly string[];
  locale: Locale;
  words: SearchWords;
};

/** That nothing was found, what to try, and the codes near the one that was asked for. */
export function NothingFound({ what, advice, nearest, locale, words }: Props) {
  return (
    <div className="nothing-found">
      <p>
        <b>{what}</b> {advice}
      </p>
      {nearest.length === 0 ? null : (
        <p>
          {words.nearest}{" "}
          {nearest.map((code) => (
            <a key={code} data-result="" className="code" href={href(messagePath(locale, code))}>
              {code}
            </a>
          ))}
        </p>
      )}
    </div>
  );
}
