import { fillWords } from "#lib/i18n/fill-words";
import { type Locale, otherLocale } from "#lib/i18n/locale";
import type { SearchWords } from "#lib/i18n/search-words";
import type { Hit, SearchResult } from "#lib/search/open-search";
import { href, messagePath } from "#lib/share/address";
import { MarkedText } from "./marked-text";
import { ResultLink } from "./result-link";

type Props = { result: SearchResult; locale: Locale; words: SearchWords };

/** What search found for a code or words, and what it made of the query. */
export function WordHits({ result, locale, words }: Props) {
  const { hits, corrections, notUnderstood, repaired, unknownCodes, nearest } = result;
  return (
    <>
      <ul className="notices">
        {repaired.map(({ written, code, kind }) => (
          <li key={written}>
            {fillWords(kind === "letter" ? words.wrongLetter : words.repaired, { written, code })}
          </li>
        ))}
        {corrections.map(({ from, to }) => (
          <li key={from}>{fillWords(words.corrected, { from, to })}</li>
        ))}
        {unknownCodes.map((code) => (
          <li key={code}>{fillWords(words.unknownCode, { code })}</li>
        ))}
        {notUnderstood.length === 0 ? null : (
          <li>{fillWords(words.notUnderstood, { words: notUnderstood.join(", ") })}</li>
        )}
      </ul>
      <ol className="results" aria-label={words.results}>
        {hits.map((hit) => (
          <WordHit
            key={hit.code}
            hit={hit}
            certain={hit.via === "code" && hits.length === 1}
            locale={locale}
            words={words}
          />
        ))}
      </ol>
      {hits.length > 0 ? null : (
        <div className="nothing-found">
          <p>
            <b>{words.nothing}</b> {words.nothingTry}
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
      )}
    </>
  );
}

type HitProps = { hit: Hit; certain: boolean; locale: Locale; words: SearchWords };

function WordHit({ hit, certain, locale, words }: HitProps) {
  const { matched } = hit;
  const lang = hit.textOrigin[locale] === "vendor" ? locale : otherLocale(locale);
  return (
    <ResultLink
      code={hit.code}
      severity={hit.severity}
      text={hit.text[lang]}
      lang={lang}
      certain={certain}
      locale={locale}
      words={words}
    >
      {matched === null ? null : (
        <p className="passage">
          <span className="note">
            {fillWords(words.matchedIn, {
              field: words.field[matched.field],
              language: words.language[matched.language],
            })}
          </span>{" "}
          <span lang={matched.language}>
            <MarkedText text={matched.passage} ranges={matched.ranges} />
          </span>
        </p>
      )}
    </ResultLink>
  );
}
