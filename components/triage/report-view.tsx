import type { MessageSummary } from "#lib/content/message-summary";
import { fillWords } from "#lib/i18n/fill-words";
import type { Locale } from "#lib/i18n/locale";
import type { valueNames, WordTree } from "#lib/i18n/words";
import type { Report, TriageNotice } from "#lib/triage/report";
import { ReportMessageView } from "./report-message-view";

export type TriageWords = WordTree["triage"] & { values: ReturnType<typeof valueNames> };

export type ReportProps = {
  report: Report;
  summaries: ReadonlyMap<string, MessageSummary>;
  locale: Locale;
  words: TriageWords;
};

/** What was found in the logs: what to do first, codes that are unknown, what the other lines are. */
export function ReportView({ report, summaries, locale, words }: ReportProps) {
  const number = (value: number) => value.toLocaleString(locale);
  const files = report.files.map(({ name }) => name).join(", ");
  return (
    <section className="report" aria-live="off">
      <p role="status">
        {fillWords(words.summary, {
          lines: number(report.lines),
          matched: number(report.linesMatched),
          unrecognised: number(report.linesUnrecognised),
        })}
      </p>
      <ul className="notices">
        {report.notices.map((notice) => {
          const text = noticeText(notice, words);
          return <li key={text}>{text}</li>;
        })}
      </ul>
      {report.messages.length === 0 ? (
        <p className="nothing-found">
          <b>{words.nothing}</b> {fillWords(words.nothingNote, { lines: number(report.lines), files })}
        </p>
      ) : (
        <>
          <h2>{words.first}</h2>
          <p className="note">
            {words.firstNote} {words.timesNote}
          </p>
          <ol className="report-messages">
            {report.messages.map((message) => (
              <ReportMessageView
                key={message.code}
                message={message}
                summary={summaries.get(message.code)}
                locale={locale}
                words={words}
              />
            ))}
          </ol>
        </>
      )}
      {report.unknownCodes.length === 0 ? null : (
        <>
          <h2>{words.unknownCodes}</h2>
          <ul className="top-values">
            {report.unknownCodes.map(({ code, count, sample }) => (
              <li key={code}>
                <b className="code">{code}</b> <span className="count">{number(count)}</span>
                <pre>{sample.text}</pre>
              </li>
            ))}
          </ul>
        </>
      )}
      <Patterns report={report} words={words} number={number} />
    </section>
  );
}

type PatternsProps = { report: Report; words: TriageWords; number: (value: number) => string };

function Patterns({ report: { patterns, patternsRest }, words, number }: PatternsProps) {
  if (patterns.length === 0) return null;
  return (
    <details className="patterns">
      <summary>{words.patterns}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.count}</th>
            <th scope="col">{words.pattern}</th>
          </tr>
        </thead>
        <tbody>
          {patterns.map(({ text, count }) => (
            <tr key={text}>
              <td className="count">{number(count)}</td>
              <td className="code" translate="no">
                {text}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
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

function noticeText(notice: TriageNotice, words: TriageWords): string {
  const values = Object.entries(notice).filter(([key]) => key !== "kind");
  return fillWords(words.notices[notice.kind], Object.fromEntries(values));
}
