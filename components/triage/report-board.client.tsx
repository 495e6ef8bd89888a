"use client";

import { memo, useDeferredValue } from "react";
import { fillWords } from "#lib/i18n/fill-words";
import type { Locale } from "#lib/i18n/locale";
import type { TriageWords } from "#lib/i18n/triage-words";
import type { Encoding } from "#lib/triage/detect-encoding";
import { wholeRange, withRange } from "#lib/triage/time-range";
import { ReportChart } from "./report-chart.client";
import { ReportFiles } from "./report-files";
import { ReportFilters } from "./report-filters.client";
import { ReportView } from "./report-view";
import { SaveReport } from "./save-report.client";
import { TodoList } from "./todo-list";
import { useReportFilter } from "./use-report-filter.client";
import type { TriageState } from "./use-triage.client";

type Props = {
  state: TriageState;
  locale: Locale;
  words: TriageWords;
  /** How much of the files was read, from 0 to 1, where reading was stopped. */
  read: number | undefined;
  /** Reads everything again, a file in the encoding that was chosen, or in the one it looks like. */
  onEncoding: (file: string, encoding: Encoding | undefined) => void;
};

/**
 * A Report on the screen: what to do, over time, by message and client, and what else the logs hold. Drawn anew only
 * with another Report, not with each progress.
 */
export const ReportBoard = memo(function ReportBoard({ state, locale, words, read, onEncoding }: Props) {
  const filtered = useReportFilter(state);
  const { filter, setFilter, shown } = filtered;
  const { kind, report, summaries } = state;
  // The first Report comes in two steps, each too short to be noticed: what is seen first, and what stands below.
  const hasBelow = useDeferredValue(true, false);
  if (report === undefined || shown === undefined) return null;
  const whole = wholeRange(report);
  const ranking = [...report.messages].sort((a, b) => b.count - a.count).map(({ code }) => code);
  const isOver = kind === "done" || kind === "cancelled";
  const number = (value: number) => value.toLocaleString(locale);
  return (
    <section className="report">
      <p role="status" className="report-summary">
        {fillWords(words.summary, {
          lines: number(report.lines),
          matched: number(report.linesMatched),
          unrecognised: number(report.linesUnrecognised),
        })}
      </p>
      {kind === "cancelled" ? (
        <p className="partial">
          {fillWords(words.cancelled, {
            lines: number(report.lines),
            percent: (read ?? 0).toLocaleString(locale, { style: "percent", maximumFractionDigits: 0 }),
          })}
        </p>
      ) : null}
      <ReportFiles report={shown} state={state} locale={locale} words={words} onEncoding={onEncoding} />
      {report.messages.length === 0 ? null : (
        <>
          {shown.messages.length === 0 ? null : (
            <TodoList report={shown} summaries={summaries} locale={locale} words={words} />
          )}
          <section aria-labelledby="over-time" className="report-overview">
            <h2 id="over-time">{words.overview}</h2>
            <p className="note">{words.timesNote}</p>
            {whole === undefined ? (
              <p className="note">{words.noTimes}</p>
            ) : (
              <ReportChart
                report={shown}
                filter={filter}
                ranking={ranking}
                whole={whole}
                locale={locale}
                words={words}
                onRange={isOver ? (range) => setFilter(withRange(filter, range, whole)) : undefined}
              />
            )}
            {isOver ? (
              <ReportFilters
                report={report}
                filtered={filtered}
                whole={whole}
                summaries={summaries}
                locale={locale}
                words={words}
              />
            ) : null}
          </section>
        </>
      )}
      {hasBelow ? (
        <ReportView
          report={shown}
          summaries={summaries}
          locale={locale}
          words={words}
          onClient={isOver ? (client) => setFilter({ ...filter, client }) : undefined}
        />
      ) : null}
      {isOver ? <SaveReport report={shown} locale={locale} words={words} /> : null}
    </section>
  );
});
