"use client";

import { useEffect, useRef, useState } from "react";
import { fillWords } from "#lib/i18n/fill-words";
import type { Locale } from "#lib/i18n/locale";
import type { TriageWords } from "#lib/i18n/triage-words";
import { chartData } from "#lib/triage/chart-data";
import { formatLoggedTime } from "#lib/triage/logged-time";
import type { Report, ReportFilter } from "#lib/triage/report";
import { showTime } from "#lib/triage/show-time";
import { filterRange, moveRange, type TimeRange, zoomRange } from "#lib/triage/time-range";
import { ChartKey } from "./chart-key";
import { ChartPlot } from "./chart-plot.client";
import { ChartTable } from "./chart-table.client";
import { TimeSpan } from "./time-span";

type Props = {
  /** What passes the filter. */
  report: Report;
  filter: ReportFilter;
  /** All codes of the log, filtered or not, the most frequent first. */
  ranking: readonly string[];
  /** All of the log's time, filtered or not. */
  whole: TimeRange;
  locale: Locale;
  words: TriageWords;
  /** Chooses a range of time; absent while it can't be chosen. */
  onRange: ((range: TimeRange | undefined) => void) | undefined;
};

/** Pixels of a bar with its gap: narrower ones would not show their hatching. */
const BAR_PIXELS = 8;

/** Matches over time, stacked by message, with the means to look closer; the same as a table. */
export function ReportChart({ report, filter, ranking, whole, locale, words, onRange }: Props) {
  const [frame, width] = useWidth();
  const range = filterRange(filter, whole);
  const chart = chartData(report, range, Math.max(12, Math.floor(width / BAR_PIXELS)), ranking);
  const shown = chart.totals.reduce((sum, count) => sum + count, 0);
  const most = Math.max(0, ...chart.totals);
  const timeOf = (time: number) => showTime(formatLoggedTime(time));
  const peak = chart.start + chart.totals.indexOf(most) * chart.width;
  const isWhole = range.from <= whole.from && range.to >= whole.to;
  const label = fillWords(words.chartLabel, {
    from: timeOf(range.from),
    to: timeOf(range.to),
    lines: shown.toLocaleString(locale),
    peak: timeOf(peak),
    most: most.toLocaleString(locale),
  });
  const buttons = [
    { name: words.zoomIn, next: zoomRange(range, 0.5, whole), off: range.to - range.from <= 1000 },
    { name: words.zoomOut, next: zoomRange(range, 2, whole), off: isWhole },
    { name: words.earlier, next: moveRange(range, -1, whole), off: range.from <= whole.from },
    { name: words.later, next: moveRange(range, 1, whole), off: range.to >= whole.to },
    { name: words.wholeTime, next: undefined, off: isWhole },
  ];
  return (
    <figure className="chart">
      {onRange === undefined ? null : (
        <div className="chart-tools" role="toolbar" aria-label={words.chartTools}>
          {buttons.map(({ name, next, off }) => (
            <button key={name} type="button" aria-disabled={off} onClick={() => off || onRange(next)}>
              {name}
            </button>
          ))}
        </div>
      )}
      <p className="chart-range" aria-live="polite">
        <TimeSpan from={formatLoggedTime(range.from)} to={formatLoggedTime(range.to)} />{" "}
        <span className="unbroken">
          {fillWords(words.barWidth, { width: durationText(chart.width / 1000, words) })}
        </span>
      </p>
      <div ref={frame}>
        <ChartPlot
          chart={chart}
          range={range}
          width={width}
          label={label}
          locale={locale}
          words={words}
          onRange={onRange}
        />
      </div>
      <ChartKey series={chart.series} words={words} locale={locale} />
      {onRange === undefined ? null : <p className="note">{words.chartHint}</p>}
      <ChartTable chart={chart} words={words} locale={locale} />
    </figure>
  );
}

/** A number of seconds in the largest unit that it is a whole number of. */
function durationText(seconds: number, words: TriageWords): string {
  const units = [
    [86_400, words.duration.days],
    [3600, words.duration.hours],
    [60, words.duration.minutes],
    [1, words.duration.seconds],
  ] as const;
  const [size, word] = units.find(([each]) => seconds % each === 0) ?? [1, words.duration.seconds];
  return fillWords(word, { count: seconds / size });
}

/** The width of an element as it changes; a usual one until it is known. */
function useWidth() {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(640);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.max(240, Math.floor(entry.contentRect.width)));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [frame, width] as const;
}
