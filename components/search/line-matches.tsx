import { CopyTicket } from "#components/ticket/copy-ticket.client";
import type { MessageSummary } from "#lib/content/message-summary";
import { countWords, fillWords } from "#lib/i18n/fill-words";
import type { Locale } from "#lib/i18n/locale";
import type { SearchWords } from "#lib/i18n/search-words";
import { groupByCode } from "#lib/match/group-by-code";
import { matchFacts, sharedValues } from "#lib/match/match-facts";
import type { Explanation, Match } from "#lib/match/open-matcher";
import { logOfMatches } from "#lib/share/ticket/log-of-matches";
import { visibleText } from "#lib/share/visible-text";
import { NothingFound } from "./nothing-found";
import { ResultLink } from "./result-link";

type Props = {
  /** What was pasted. */
  input: string;
  explanation: Explanation;
  nearest: readonly string[];
  summaries: ReadonlyMap<string, MessageSummary>;
  locale: Locale;
  words: SearchWords;
};

/** The messages found in pasted lines, each with the values of its holes and what else the line says. */
export function LineMatches({ input, explanation, nearest, summaries, locale, words }: Props) {
  const { matches, ambiguous } = explanation;
  const found = groupByCode(matches);
  if (found.length + ambiguous.length === 0) {
    return (
      <NothingFound
        what={words.lineNothing}
        advice={[words.lineNothingTry.whole, words.lineNothingTry.words]}
        nearest={nearest}
        locale={locale}
        words={words}
      />
    );
  }
  return (
    <ol className="results" aria-label={words.results}>
      {found.map(([code, ofCode]) => {
        const summary = summaries.get(code);
        return summary === undefined ? null : (
          <ResultLink
            key={code}
            summary={summary}
            certain={found.length === 1}
            values={sharedValues(ofCode)}
            holes={ofCode[0].holes}
            locale={locale}
            words={words}
          >
            <p className="todo">
              <b>{words.values.action[summary.action.kind]}</b> {summary.action[locale].replaceAll("`", "")}
            </p>
            {ofCode.length === 1 ? null : <p className="note">{countWords(words.times, ofCode.length)}</p>}
            <MatchFactList matches={ofCode} words={words} />
            <CopyTicket code={code} locale={locale} words={words.ticket} log={logOfMatches(input, ofCode)} />
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
  );
}

/** Different values that are listed; of more, the number is told. */
const MOST_VALUES = 3;

type FactProps = { matches: readonly Match[]; words: SearchWords };

/** The values of the holes by name, then time, level, client, server and process as the lines have them. */
function MatchFactList({ matches, words }: FactProps) {
  const { holes, record } = matchFacts(matches);
  const facts = [
    ...holes.map((fact) => ({ ...fact, className: "hole" })),
    ...Object.entries(words.record).flatMap(([key, name]) => {
      const fact = record.find((each) => each.name === key);
      if (fact === undefined) return [];
      const values = key === "time" ? [fact.values.join(" – ")] : fact.values;
      return [{ name, values, className: undefined }];
    }),
  ];
  if (facts.length === 0) return null;
  return (
    <dl aria-label={words.recognised}>
      {facts.map(({ name, values, className }) => (
        <div key={name}>
          <dt className={className}>{name}</dt>
          <dd translate="no">{values.slice(0, MOST_VALUES).map(visibleText).join(", ")}</dd>
          {values.length <= MOST_VALUES ? null : (
            <dd className="note">{fillWords(words.moreValues, { count: values.length - MOST_VALUES })}</dd>
          )}
        </div>
      ))}
    </dl>
  );
}
