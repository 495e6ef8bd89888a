import { fillWords } from "#lib/i18n/fill-words";
import type { Locale } from "#lib/i18n/locale";
import type { TriageWords } from "#lib/i18n/triage-words";
import type { Report } from "#lib/triage/report";
import type { FilteredReport } from "./use-report-filter.client";

type Props = { report: Report; filtered: FilteredReport; locale: Locale; words: TriageWords };

/** How much passes the filter, what the filter cannot know, and the way back. */
export function FilterState({ report, filtered, locale, words }: Props) {
  const { filter, setFilter, shown, reading, readAgain } = filtered;
  const number = (value: number) => value.toLocaleString(locale);
  const isFiltered = Object.keys(filter).length > 0;
  const notes = isFiltered ? limits(report, filtered, words, number) : [];
  return (
    <div className="filter-state">
      <p role="status">
        {isFiltered && shown !== undefined
          ? fillWords(words.filterPassed, {
              passed: number(shown.linesMatched),
              matched: number(report.linesMatched),
            })
          : words.filterNone}
      </p>
      {isFiltered ? (
        <p className="triage-actions">
          <button type="button" onClick={() => setFilter({})}>
            {words.filterReset}
          </button>
          {readAgain === undefined ? null : (
            <button type="button" onClick={readAgain}>
              {words.readAgain}
            </button>
          )}
        </p>
      ) : null}
      {isFiltered && shown !== undefined && isUnreadable(shown) && !isUnreadable(report) ? (
        <p role="alert">{words.againFailed}</p>
      ) : null}
      {reading === undefined ? null : (
        <p>
          <label>
            {words.readingAgain}{" "}
            <progress value={reading.progress?.bytesRead ?? 0} max={reading.progress?.bytesTotal ?? 1} />
          </label>
        </p>
      )}
      {notes.length === 0 ? null : (
        <ul className="note">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function isUnreadable({ notices }: Report): boolean {
  return notices.some(({ kind }) => kind === "unreadable");
}

function limits(
  report: Report,
  { filter, readAgain }: FilteredReport,
  words: TriageWords,
  number: (value: number) => string,
): string[] {
  const messages = report.messages.filter(({ code }) => filter.codes?.includes(code) ?? true);
  const withoutTime = messages.reduce((sum, each) => sum + each.withoutTime, 0);
  const withoutClient = messages.reduce(
    (sum, { count, clients }) =>
      sum + count - clients.rest - clients.top.reduce((all, { count: lines }) => all + lines, 0),
    0,
  );
  const notes: string[] = [];
  if (withoutTime > 0 && (filter.from ?? filter.to) !== undefined) {
    notes.push(fillWords(words.filterWithoutTime, { lines: number(withoutTime) }));
  }
  if (withoutClient > 0 && filter.client !== undefined) {
    notes.push(fillWords(words.filterWithoutClient, { lines: number(withoutClient) }));
  }
  if (readAgain !== undefined) notes.push(words.filterLimits);
  notes.push(words.filterUnmatched);
  return notes;
}
