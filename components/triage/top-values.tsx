import { fillWords } from "#lib/i18n/fill-words";
import type { TopValues } from "#lib/triage/report";

type Props = { title: string; values: TopValues; others: string };

/** The most frequent values of something, with how often each came. */
export function TopValueList({ title, values, others }: Props) {
  if (values.top.length === 0) return null;
  return (
    <div>
      <h4>{title}</h4>
      <ul className="top-values">
        {values.top.map(({ value, count }) => (
          <li key={value}>
            <span translate="no">{value}</span> <span className="count">{count}</span>
          </li>
        ))}
        {values.rest === 0 ? null : <li className="note">{fillWords(others, { count: values.rest })}</li>}
      </ul>
    </div>
  );
}
