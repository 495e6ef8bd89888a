import type { MessageSummary } from "#lib/content/message-summary";
import { countWords, fillWords } from "#lib/i18n/fill-words";
import type { Locale } from "#lib/i18n/locale";
import type { SearchWords } from "#lib/i18n/search-words";
import { groupByCode } from "#lib/match/group-by-code";
import type { Explanation, Match, Notice } from "#lib/match/open-matcher";
import { visibleText } from "#lib/share/visible-text";
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
  const found = groupByCode(matches);
  return (
    <>
      <ul className="notices">
        {[
          ...new Set([
            ...unknown.map(({ code }) => fillWords(words.unknownCode, { code })),
            ...notices.map((notice) => noticeText(notice, words)),
          ]),
        ].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <ol className="results" aria-label={words.results}>
        {found.map(([code, ofCode]) => {
          const summary = summaries.get(code);
          return summary === undefined ? null : (
            <ResultLink
              key={code}
              summary={summary}
              certain={found.length === 1}
              values={ofCode[0].values}
              locale={locale}
              words={words}
            >
              <p className="todo">
                <b>{words.values.action[summary.action.kind]}</b> {summary.action[locale].replaceAll("`", "")}
              </p>
              {ofCode.length === 1 ? null : <p className="note">{countWords(words.times, ofCode.length)}</p>}
              <MatchFacts match={ofCode[0]} words={words} />
            </ResultLink>
          );
        })}
        {ambiguous.length === 0 ? null : <li className="ambiguous">{words.ambiguous}</li>}
        {ambiguous.map((code) => {
          const summary = summaries.get(code);
          return summary === undefined ? null : (
            <ResultLink key={code} summary={summary} locale={locale} words={words} />
          );
        })}
      </ol>
      {found.length + ambiguous.length > 0 ? null : (
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

/** The values of the holes by name, then time, level, client, server and process as the line has them. */
function MatchFacts({ match: { values, record }, words }: { match: Match; words: SearchWords }) {
  const facts = [
    ...Object.entries(values).map(([name, value]) => ({ name, value, className: "hole" })),
    ...Object.entries(words.record).flatMap(([key, name]) => {
      const value = Object.entries(record).find(([known]) => known === key)?.[1];
      return value === undefined ? [] : [{ name, value, className: undefined }];
    }),
  ];
  if (facts.length === 0) return null;
  return (
    <dl aria-label={words.recognised}>
      {facts.map(({ name, value, className }) => (
        <div key={name}>
          <dt className={className}>{name}</dt>
          <dd translate="no">{visibleText(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

function noticeText(notice: Notice, words: SearchWords): string {
  switch (notice.kind) {
    case "repaired":
      return fillWords(words.repaired, { written: visibleText(notice.written), code: notice.code });
    case "text-differs":
      return fillWords(words.textDiffers, { textCode: notice.textCode });
    default:
      return words.truncated;
  }
}
