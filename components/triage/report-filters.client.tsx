"use client";

import { useEffect, useId, useState } from "react";
import type { MessageSummary } from "#lib/content/message-summary";
import type { Locale } from "#lib/i18n/locale";
import type { TriageWords } from "#lib/i18n/triage-words";
import type { Report, ReportFilter } from "#lib/triage/report";
import { filterRange, type TimeRange, withRange } from "#lib/triage/time-range";
import { FilterState } from "./filter-state";
import { linesText } from "./lines-text";
import { TimeField } from "./time-field.client";
import type { FilteredReport } from "./use-report-filter.client";

type Props = {
  /** The whole Report, unfiltered. */
  report: Report;
  filtered: FilteredReport;
  whole: TimeRange | undefined;
  summaries: ReadonlyMap<string, MessageSummary>;
  locale: Locale;
  words: TriageWords;
};

/** Clients that are offered; any other can be typed. */
const MOST_OFFERED = 50;

/** Narrows a Report down by message, time and client, in any combination, and says what that leaves out. */
export function ReportFilters({ report, filtered, whole, summaries, locale, words }: Props) {
  const { filter, setFilter, shown } = filtered;
  const counts = new Map(shown?.messages.map(({ code, count }) => [code, count]));
  const number = (value: number) => value.toLocaleString(locale);
  const isFiltered = Object.keys(filter).length > 0;
  const isChosen = (code: string) => filter.codes?.includes(code) ?? false;
  const toggle = (code: string) => {
    const { codes = [], ...rest } = filter;
    const next = isChosen(code) ? codes.filter((each) => each !== code) : [...codes, code];
    setFilter(next.length === 0 ? rest : { ...rest, codes: next });
  };
  return (
    <form className="report-filters" aria-label={words.filters} onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>{words.filterMessages}</legend>
        <ul className="code-choices">
          {[...report.messages]
            .sort((a, b) => b.count - a.count)
            .map(({ code, count }) => (
              <li key={code}>
                <label className="code-choice" title={summaries.get(code)?.text[locale]}>
                  <input type="checkbox" checked={isChosen(code)} onChange={() => toggle(code)} />{" "}
                  <span className="code">{code}</span>{" "}
                  <span className="count">
                    {isFiltered && (filter.codes === undefined || isChosen(code))
                      ? `${number(counts.get(code) ?? 0)} / ${number(count)}`
                      : number(count)}
                  </span>
                </label>
              </li>
            ))}
        </ul>
      </fieldset>
      <div className="filter-fields">
        {whole === undefined ? null : (
          <>
            <TimeField
              label={words.from}
              words={words}
              time={filterRange(filter, whole).from}
              onTime={(from) => setFilter(withRange(filter, { ...filterRange(filter, whole), from }, whole))}
            />
            <TimeField
              label={words.before}
              words={words}
              time={filterRange(filter, whole).to}
              onTime={(to) => setFilter(withRange(filter, { ...filterRange(filter, whole), to }, whole))}
            />
          </>
        )}
        <ClientField report={report} filter={filter} setFilter={setFilter} locale={locale} words={words} />
      </div>
      <FilterState report={report} filtered={filtered} locale={locale} words={words} />
    </form>
  );
}

type ClientProps = {
  report: Report;
  filter: ReportFilter;
  setFilter: (filter: ReportFilter) => void;
  locale: Locale;
  words: TriageWords;
};

function ClientField({ report, filter, setFilter, locale, words }: ClientProps) {
  const id = useId();
  const [text, setText] = useState("");
  useEffect(() => setText(filter.client ?? ""), [filter.client]);
  const known = clientCounts(report);
  const choose = (value: string) => {
    const { client: _, ...rest } = filter;
    const client = value.trim();
    if (client !== (filter.client ?? "")) setFilter(client === "" ? rest : { ...rest, client });
  };
  return (
    <label>
      <span>{words.filterClient}</span>
      <input
        list={id}
        value={text}
        placeholder={words.anyClient}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => {
          setText(target.value);
          // One that is offered was chosen from the list: it is not waited for the end of typing.
          if (known.has(target.value) || target.value === "") choose(target.value);
        }}
        onBlur={() => choose(text)}
        onKeyDown={({ key }) => key === "Enter" && choose(text)}
      />
      <datalist id={id}>
        {[...known]
          .sort(([, a], [, b]) => b - a)
          .slice(0, MOST_OFFERED)
          .map(([client, count]) => (
            <option key={client} value={client}>
              {linesText(count, words, locale)}
            </option>
          ))}
      </datalist>
    </label>
  );
}

/** The most frequent clients of all messages with their lines. */
function clientCounts({ messages }: Report): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { clients } of messages) {
    for (const { value, count } of clients.top) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return counts;
}
