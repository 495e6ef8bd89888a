import { type MessageSummary, shownLanguage } from "#lib/content/message-summary";
import { fillWords } from "#lib/i18n/fill-words";
import type { Locale } from "#lib/i18n/locale";
import type { SearchWords } from "#lib/i18n/search-words";
import type { Hit, SearchResult } from "#lib/search/open-search";
import { visibleText } from "#lib/share/visible-text";
import { MarkedText } from "./marked-text";
import { NothingFound } from "./nothing-found";
import { ResultLink } from "./result-link";

type Props = {
  result: SearchResult;
  nearest: readonly string[];
  summaries: ReadonlyMap<string, MessageSummary>;
  locale: Locale;
  words: SearchWords;
};

/** What search found for a code or words, and what it made of the query. */
export function WordHits({ result, nearest, summaries, locale, words }: Props) {
  const { hits, corrections, notUnderstood, repaired, unknownCodes } = result;
  const byCode = hits.filter(({ via }) => via === "code");
  return (
    <>
      <ul className="notices">
        {repaired.map(({ written, code, kind }) => (
          <li key={written}>
            {fillWords(kind === "letter" ? words.wrongLetter : words.repaired, {
              written: visibleText(written),
              code,
            })}
          </li>
        ))}
        {corrections.map(({ from, to }) => (
          <li key={from}>{fillWords(words.corrected, { from: visibleText(from), to })}</li>
        ))}
        {unknownCodes.map((code) => (
          <li key={code}>{fillWords(words.unknownCode, { code })}</li>
        ))}
        {notUnderstood.length === 0 ? null : (
          <li>{fillWords(words.notUnderstood, { words: visibleText(notUnderstood.join(", ")) })}</li>
        )}
      </ul>
      <ol className="results" aria-label={words.results}>
        {hits.map((hit) => {
          const summary = summaries.get(hit.code);
          if (summary === undefined) return null;
          const certain = hit.via === "code" && byCode.length === 1;
          const inText = hit.matched?.passage === summary.text[shownLanguage(summary, locale)];
          return (
            <ResultLink
              key={hit.code}
              summary={summary}
              certain={certain}
              ranges={inText ? hit.matched?.ranges : undefined}
              locale={locale}
              words={words}
            >
              {inText ? null : <Passage matched={hit.matched} words={words} />}
            </ResultLink>
          );
        })}
      </ol>
      {hits.length > 0 ? null : (
        <NothingFound
          what={words.nothing}
          advice={words.nothingTry}
          nearest={nearest}
          locale={locale}
          words={words}
        />
      )}
    </>
  );
}

function Passage({ matched, words }: { matched: Hit["matched"]; words: SearchWords }) {
  if (matched === null) return null;
  const where = { field: words.field[matched.field], language: words.language[matched.language] };
  return (
    <p className="passage">
      <span className="note">{fillWords(words.matchedIn, where)}</span>{" "}
      <span lang={matched.language}>
        <MarkedText text={matched.passage} ranges={matched.ranges} />
      </span>
    </p>
  );
}
