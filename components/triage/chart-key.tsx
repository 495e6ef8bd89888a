import { useId } from "react";
import type { Locale } from "#lib/i18n/locale";
import type { TriageWords } from "#lib/i18n/triage-words";
import type { ChartSeries } from "#lib/triage/chart-data";
import { ChartPatterns } from "./chart-patterns";

type Props = { series: readonly ChartSeries[]; words: TriageWords; locale: Locale };

/** Which hatching is which message, in the order of the stack, with its lines in the picture. */
export function ChartKey({ series, words, locale }: Props) {
  const id = useId();
  return (
    <ul className="chart-key">
      {series.map(({ code, look, total }) => (
        <li key={code ?? ""}>
          <svg width="24" height="16" aria-hidden="true">
            <ChartPatterns id={id} />
            <rect
              width="24"
              height="16"
              className={`plot-bars series-${look}`}
              fill={`url(#${id}-${look})`}
            />
          </svg>{" "}
          <span className="code">{code ?? words.otherMessages}</span>{" "}
          <span className="count">{total.toLocaleString(locale)}</span>
        </li>
      ))}
    </ul>
  );
}
