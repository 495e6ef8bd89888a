import { ACTIONS, SEVERITIES, TOPICS } from "../catalog/kinds";
import { facetAnchor } from "../share/facet-anchor";

/** What the table of messages can be filtered by, with the values of each, in the order they are offered. */
export const FACETS = { severity: SEVERITIES, action: ACTIONS, topic: TOPICS } as const;

export type Facet = keyof typeof FACETS;

/** The chosen values; a facet without one lets every message through. */
export type Filters = { [facet in Facet]?: string };

/** What of a row the filters ask for. */
export type Filterable = { severity: string; action: string; topics: readonly string[] };

/** The filters of an address: those of its query, and the one that its fragment names. */
export function filtersOf({ search, hash }: { search: string; hash: string }): Filters {
  const filters = parseFilters(search);
  for (const facet of facets()) {
    const named = FACETS[facet].find((value) => hash === `#${facetAnchor(facet, value)}`);
    if (named !== undefined) filters[facet] = named;
  }
  return filters;
}

/** Reads filters from the query of an address; unknown facets and values are left out. */
export function parseFilters(query: string): Filters {
  const params = new URLSearchParams(query);
  const filters: Filters = {};
  for (const facet of facets()) {
    const value = params.get(facet);
    if (value !== null && FACETS[facet].some((known) => known === value)) filters[facet] = value;
  }
  return filters;
}

/** Writes filters as the query of an address, `""` where none is set; facets always in the same order. */
export function formatFilters(filters: Filters): string {
  const params = new URLSearchParams();
  for (const facet of facets()) {
    const value = filters[facet];
    if (value !== undefined) params.set(facet, value);
  }
  const query = params.toString();
  return query === "" ? "" : `?${query}`;
}

/** True when a row passes every chosen filter. */
export function passes(row: Filterable, filters: Filters): boolean {
  return facets().every((facet) => {
    const value = filters[facet];
    return value === undefined || valuesOf(row, facet).some((own) => own === value);
  });
}

/**
 * How many rows each value of a facet would leave, the other facets' filters being kept: the figure that stands
 * beside a choice is what choosing it will show.
 */
export function countValues(
  rows: readonly Filterable[],
  facet: Facet,
  filters: Filters,
): Map<string, number> {
  const others: Filters = { ...filters, [facet]: undefined };
  const counts = new Map<string, number>(FACETS[facet].map((value) => [value, 0]));
  for (const row of rows) {
    if (!passes(row, others)) continue;
    for (const value of valuesOf(row, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The facets, in the order they are offered and written into addresses. */
export function facets(): Facet[] {
  return ["severity", "action", "topic"];
}

function valuesOf(row: Filterable, facet: Facet): readonly string[] {
  return facet === "topic" ? row.topics : [row[facet]];
}
