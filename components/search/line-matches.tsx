import type { MessageSummary } from "#lib/content/message-summary";
import { fillWords } from "#lib/i18n/fill-words";
import type { Locale } from "#lib/i18n/locale";
import type { SearchWords } from "#lib/i18n/search-words";
import type { Explanation, Match, Notice } from "#lib/match/open-matcher";
import { NothingFound } from "./nothing-found";
import { ResultLink } from "./result-link";

type Props = {
  explanation: Explanation;
  nearest: readonly string[];
  summaries: ReadonlyMap<string, MessageSummary>;
  locale: Locale;
  words: SearchWords;
};

/** The messages found in pasted lines, each with the values of its holes and what else the line says. */
export function LineMatches({ explanation, nearest, summaries, locale, words }: Props) {
  const { matches, ambiguous, unknown, notices } = explanation;
  const known = (code: string) => summaries.get(code);
  return (
    <>
      <ul className="notices">
        {unknown.map(({ code, range }) => (
          <li key={range[0]}>{fillWords(words.unknownCode, { code })}</li>
        ))}
        {notices.map((notice, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: notices have no identity and are never reordered.
          <li key={at}>{noticeText(notice, words)}</li>
        ))}
      </ul>
      <ol className="results" aria-label={words.results}>
        {matches.map((match) => {
          const summary = known(match.code);
          if (summary === undefined) return null;
          return (
            <ResultLink
              key={`${match.code} ${match.range[0]}`}
              summary={summary}
              certain={matches.length === 1}
              locale={locale}
              words={words}
            >
              <p className="todo">
                <b>{words.values[summary.action.kind]}</b> {summary.action[locale].replaceAll("`", "")}
              </p>
              <Facts title={words.values} facts={[]} />
              <Values match={match} words={words} />
            </ResultLink>
          );
        })}
      </ol>
      {ambiguous.length === 0 ? null : (
        <>
          <p>{words.ambiguous}</p>
          <ol className="results">
            {ambiguous.map((code) => {
              const summary = known(code);
              return summary === undefined ? null : (
                <ResultLink key={code} summary={summary} locale={locale} words={words} />
              );
            })}
          </ol>
        </>
      )}
      {matches.length + ambiguous.length > 0 ? null : (
        <NothingFound
          what={words.lineNothing}
          advice={words.lineNothingTry}
          nearest={nearest}
          locale={locale}
          words={words}
        />
      )}
    </>
  );
}
