import type { MessageSummary } from "#lib/content/message-summary";
import { fillWords } from "#lib/i18n/fill-words";
import { listMark } from "#lib/i18n/list-mark";
import type { Locale } from "#lib/i18n/locale";
import type { TriageWords } from "#lib/i18n/triage-words";
import { browsePath, href } from "#lib/share/address";
import { visibleText } from "#lib/share/visible-text";
import type { Report } from "#lib/triage/report";
import { linesText } from "./lines-text";
import { ReportMessageView } from "./report-message-view";
import { ReportOutside } from "./report-outside";
import { SampleLines } from "./sample-lines";

export type ReportProps = {
  report: Report;
  summaries: ReadonlyMap<string, MessageSummary>;
  locale: Locale;
  words: TriageWords;
  /** Shows one client only; absent while that can't be chosen. */
  onClient: ((client: string) => void) | undefined;
};

/** What was found in the logs: each message, codes that are unknown, what the other lines are. */
export function ReportView({ report, summaries, locale, words, onClient }: ReportProps) {
  const number = (value: number) => value.toLocaleString(locale);
  const isFiltered = report.filter !== undefined;
  return (
    <>
      {report.messages.length > 0 ? (
        <section aria-labelledby="found" className="report-found">
          <h2 id="found">{words.found}</h2>
          <p className="note">{words.foundNote}</p>
          <ol className="report-messages">
            {report.messages.map((message) => (
              <ReportMessageView
                key={message.code}
                message={message}
                summary={summaries.get(message.code)}
                locale={locale}
                words={words}
                onClient={onClient}
              />
            ))}
          </ol>
        </section>
      ) : isFiltered ? (
        <p className="nothing-found">{words.nothingPasses}</p>
      ) : report.linesOutside > 0 ? (
        <p className="nothing-found">
          {fillWords(words.nothingButOutside, {
            lines: number(report.lines),
            outside: number(report.linesOutside),
          })}
        </p>
      ) : (
        <NothingKnown report={report} locale={locale} words={words} number={number} />
      )}
      <ReportOutside report={report} locale={locale} words={words} />
      <Patterns report={report} locale={locale} words={words} number={number} />
    </>
  );
}

type PartProps = {
  report: Report;
  locale: Locale;
  words: TriageWords;
  number: (value: number) => string;
};

/** A log without known messages: what was read, why that may be, and what to try. */
function NothingKnown({ report, locale, words, number }: PartProps) {
  const files = report.files.map(({ name }) => name).join(listMark(locale));
  return (
    <section className="nothing-found">
      <h2>{report.lines === 0 ? words.nothingRead : words.nothing}</h2>
      <p>{fillWords(words.nothingNote, { lines: number(report.lines), files: visibleText(files) })}</p>
      <p>{words.nothingTry}</p>
      <p>
        <a href={href(browsePath(locale))}>{words.nothingBrowse}</a>
      </p>
    </section>
  );
}

function Patterns({ report, locale, words, number }: PartProps) {
  const { patterns, patternsRest, messages, filter, linesOutside } = report;
  if (patterns.length === 0) return null;
  return (
    <details className="patterns" open={messages.length + linesOutside === 0 && filter === undefined}>
      <summary>
        {words.patterns}{" "}
        <span className="count">
          {linesText(report.linesUnrecognised - report.linesBlank - linesOutside, words, locale)}
        </span>
      </summary>
      <p className="note">{words.patternsNote}</p>
      <ol className="pattern-list">
        {patterns.map(({ text, count, sample }) => (
          <li key={text}>
            <details>
              <summary>
                <span className="count">{number(count)}</span>{" "}
                <span className="code" translate="no">
                  {visibleText(text)}
                </span>
              </summary>
              <SampleLines samples={[sample]} locale={locale} words={words} />
            </details>
          </li>
        ))}
      </ol>
      {patternsRest.patterns === 0 ? null : (
        <p className="note">
          {fillWords(words.patternsRest, {
            lines: number(patternsRest.lines),
            patterns: number(patternsRest.patterns),
          })}
        </p>
      )}
    </details>
  );
}
