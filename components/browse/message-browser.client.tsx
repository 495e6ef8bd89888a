"use client";

import { useEffect, useState } from "react";
import {
  countValues,
  FACETS,
  type Facet,
  type Filters,
  facets,
  filtersOf,
  formatFilters,
  passes,
} from "#lib/content/browse-filters";
import type { BrowseRow } from "#lib/content/browse-rows";
import { fillWords } from "#lib/i18n/fill-words";
import type { Locale } from "#lib/i18n/locale";
import { MessageTable, type TableWords } from "./message-table";

type Props = { rows: readonly BrowseRow[]; locale: Locale; words: TableWords };

/**
 * The table of all messages with its filters; the address holds what is chosen. `narrow-list.client.ts` narrows it
 * before it is painted, in the HTML: what that changes of texts is no mistake of hydration.
 */
export function MessageBrowser({ rows, locale, words }: Props) {
  const [filters, setFilters] = useState<Filters>({});

  useEffect(() => {
    const read = () => setFilters(filtersOf(location));
    read();
    addEventListener("popstate", read);
    return () => removeEventListener("popstate", read);
  }, []);

  function choose(next: Filters) {
    setFilters(next);
    history.pushState(null, "", location.pathname + formatFilters(next));
  }

  const shown = rows.filter((row) => passes(row, filters));
  const filtered = Object.values(filters).some((value) => value !== undefined);
  return (
    <>
      <form className="filters" aria-label={words.filters} onSubmit={(event) => event.preventDefault()}>
        {facets().map((facet) => (
          <FacetChoice
            key={facet}
            facet={facet}
            counts={countValues(rows, facet, filters)}
            value={filters[facet]}
            words={words}
            onChoose={(value) => choose({ ...filters, [facet]: value })}
          />
        ))}
        <div className="filter-state">
          <output data-words={words.shown} suppressHydrationWarning>
            {fillWords(words.shown, { count: shown.length, total: rows.length })}
          </output>
          <button type="button" hidden={!filtered} onClick={() => choose({})}>
            {words.reset}
          </button>
        </div>
      </form>
      <noscript data-note="list" />
      <p className="nothing" hidden={shown.length > 0}>
        {words.none}
      </p>
      {/* A new table for new filters: rows that stay would be moved by those that come and go. */}
      <MessageTable key={formatFilters(filters)} rows={shown} locale={locale} words={words} />
      <p className="note">{words.translations}</p>
    </>
  );
}

type ChoiceProps = {
  facet: Facet;
  counts: Map<string, number>;
  value: string | undefined;
  words: TableWords;
  onChoose: (value: string | undefined) => void;
};

function FacetChoice({ facet, counts, value, words, onChoose }: ChoiceProps) {
  const names: Record<string, string> = words.values[facet];
  return (
    <label>
      <span>{words[facet]}</span>
      <select
        name={facet}
        value={value ?? ""}
        onChange={(event) => onChoose(event.target.value === "" ? undefined : event.target.value)}
      >
        <option value="">{words.any}</option>
        {FACETS[facet].map((choice) => (
          <option
            key={choice}
            value={choice}
            disabled={counts.get(choice) === 0 && value !== choice}
            suppressHydrationWarning
          >
            {`${names[choice] ?? choice} (${counts.get(choice) ?? 0})`}
          </option>
        ))}
      </select>
    </label>
  );
}
