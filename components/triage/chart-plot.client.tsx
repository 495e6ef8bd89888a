"use client";

import { type PointerEvent, useId, useState } from "react";
import { listMark } from "#lib/i18n/list-mark";
import type { Locale } from "#lib/i18n/locale";
import type { TriageWords } from "#lib/i18n/triage-words";
import type { ChartData } from "#lib/triage/chart-data";
import { formatLoggedTime } from "#lib/triage/logged-time";
import { showTime } from "#lib/triage/show-time";
import type { TimeRange } from "#lib/triage/time-range";
import { timeTicks } from "#lib/triage/time-ticks";
import { ChartPatterns } from "./chart-patterns";
import { barPath, type PlotFrame, stackBars } from "./plot-shapes";

type Props = {
  chart: ChartData;
  range: TimeRange;
  /** In pixels. */
  width: number;
  /** What the picture shows, in words. */
  label: string;
  locale: Locale;
  words: TriageWords;
  onRange: ((range: TimeRange) => void) | undefined;
};

const HEIGHT = 200;
const MARGIN = { top: 12, right: 8, bottom: 36, left: 48 };
/** Pixels between ticks. */
const TICK_PIXELS = 84;

/** The picture: bars by time, hatched by message as the key says; a range is chosen by dragging. */
export function ChartPlot({ chart, range, width, label, locale, words, onRange }: Props) {
  const id = useId();
  const [drag, setDrag] = useState<{ from: number; to: number }>();
  const [at, setAt] = useState<number>();
  const most = niceTop(Math.max(1, ...chart.totals));
  const frame: PlotFrame = {
    left: MARGIN.left,
    top: MARGIN.top,
    width: width - MARGIN.left - MARGIN.right,
    height: HEIGHT - MARGIN.top - MARGIN.bottom,
    most,
  };
  const end = chart.start + chart.length * chart.width;
  const xOf = (time: number) => frame.left + ((time - chart.start) / (end - chart.start)) * frame.width;
  const stacks = stackBars(chart, frame);
  const names = chart.series.map(({ code }) => code ?? words.otherMessages);
  const bottom = frame.top + frame.height;

  const barAt = (event: PointerEvent<SVGSVGElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left - frame.left;
    return Math.max(0, Math.min(chart.length - 1, Math.floor((x / frame.width) * chart.length)));
  };
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    if (onRange === undefined || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ from: barAt(event), to: barAt(event) });
  };
  const move = (event: PointerEvent<SVGSVGElement>) => {
    const bar = barAt(event);
    setAt(bar);
    setDrag((before) => before && { ...before, to: bar });
  };
  const finish = () => {
    setDrag(undefined);
    if (drag === undefined || drag.from === drag.to) return;
    const [first, last] = [Math.min(drag.from, drag.to), Math.max(drag.from, drag.to)];
    onRange?.({
      from: Math.max(range.from, chart.start + first * chart.width),
      to: Math.min(range.to, chart.start + (last + 1) * chart.width),
    });
  };
  const barWidth = frame.width / chart.length;
  return (
    <>
      <svg
        className={onRange === undefined ? "plot" : "plot plot-draggable"}
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={label}
        onPointerDown={begin}
        onPointerMove={move}
        onPointerUp={finish}
        onPointerCancel={() => setDrag(undefined)}
        onPointerLeave={() => setAt(undefined)}
      >
        <ChartPatterns id={id} />
        {[0, most / 2, most].map((count) => {
          const y = bottom - (count / most) * frame.height;
          return (
            <g key={count} className="plot-grid">
              <line x1={frame.left} x2={frame.left + frame.width} y1={y} y2={y} />
              {Number.isInteger(count) ? (
                <text x={frame.left - 6} y={y + 4} textAnchor="end">
                  {count.toLocaleString(locale)}
                </text>
              ) : null}
            </g>
          );
        })}
        {timeTicks({ from: chart.start, to: end }, Math.max(2, frame.width / TICK_PIXELS)).map((tick) => (
          <g key={tick.time} className="plot-tick">
            <line x1={xOf(tick.time)} x2={xOf(tick.time)} y1={bottom} y2={bottom + 5} />
            <text x={xOf(tick.time)} y={bottom + 17} textAnchor="middle">
              {tick.label}
            </text>
            {tick.era === undefined ? null : (
              <text x={xOf(tick.time)} y={bottom + 31} textAnchor="middle" className="plot-era">
                {tick.era}
              </text>
            )}
          </g>
        ))}
        {chart.series.map(({ code, look }, place) => (
          <path
            key={code ?? ""}
            className={`plot-bars series-${look}`}
            d={barPath(stacks[place] ?? [])}
            fill={`url(#${id}-${look})`}
          />
        ))}
        {drag === undefined ? null : (
          <rect
            className="plot-selection"
            x={frame.left + Math.min(drag.from, drag.to) * barWidth}
            y={frame.top}
            width={(Math.abs(drag.to - drag.from) + 1) * barWidth}
            height={frame.height}
          />
        )}
      </svg>
      {/* What stands under the pointer; the table below tells the same to everybody. */}
      <p className="plot-readout" aria-hidden="true">
        {at === undefined || chart.totals[at] === undefined ? " " : readout(chart, at, names, locale)}
      </p>
    </>
  );
}

function readout(chart: ChartData, bar: number, names: readonly string[], locale: Locale): string {
  const time = showTime(formatLoggedTime(chart.start + bar * chart.width));
  const parts = chart.series.flatMap(({ counts }, place) => {
    const count = counts[bar] ?? 0;
    return count === 0 ? [] : [`${names[place]} ${count.toLocaleString(locale)}`];
  });
  return `${time}: ${parts.length === 0 ? "0" : parts.join(listMark(locale))}`;
}

/** The next number of the form 1, 2, 5 × 10ⁿ (2 at least, so that its half is whole). */
function niceTop(most: number): number {
  const scale = 10 ** Math.floor(Math.log10(most));
  return Math.max(2, scale * ([1, 2, 4, 6, 10].find((step) => step * scale >= most) ?? 10));
}
