"use client";

import { useState } from "react";
import type { Locale } from "#lib/i18n/locale";
import type { TriageWords } from "#lib/i18n/triage-words";
import type { ChartData } from "#lib/triage/chart-data";
import { formatLoggedTime } from "#lib/triage/logged-time";
import { showTime } from "#lib/triage/show-time";

type Props = { chart: ChartData; words: TriageWords; locale: Locale };

/** The chart as a table: times with lines, and a column for each message. */
export function ChartTable({ chart, words, locale }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="chart-table" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{words.asTable}</summary>
      {isOpen ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard.
        <section className="table-scroll" tabIndex={0} aria-label={words.asTable}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.from}</th>
                {chart.series.map(({ code }) => (
                  <th key={code ?? ""} scope="col" className={code === undefined ? undefined : "code"}>
                    {code ?? words.otherMessages}
                  </th>
                ))}
                <th scope="col">{words.total}</th>
              </tr>
            </thead>
            <tbody>
              {chart.totals.map((total, bar) =>
                total === 0 ? null : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place in time.
                  <tr key={bar}>
                    <th scope="row" translate="no">
                      {showTime(formatLoggedTime(chart.start + bar * chart.width))}
                    </th>
                    {chart.series.map(({ code, counts }) => (
                      <td key={code ?? ""}>{(counts[bar] ?? 0).toLocaleString(locale)}</td>
                    ))}
                    <td>{total.toLocaleString(locale)}</td>
                  </tr>
                ),
              )}
            </tbody>
          </table>
        </section>
      ) : null}
    </details>
  );
}
