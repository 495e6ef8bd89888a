import type { Match } from "./open-matcher";

/** One thing that lines say, with its different values in the order in which they came. */
export type MatchFact = { name: string; values: string[] };

/**
 * What several lines with one message say: values of its holes by the holes' names, then what their records hold by
 * the record's keys. Of times, only the first and the last one.
 */
export function matchFacts(matches: readonly Match[]): { holes: MatchFact[]; record: MatchFact[] } {
  const holes = gather(matches.map(({ values }) => values));
  const record = gather(matches.map(({ record }) => record)).map(({ name, values }) => ({
    name,
    values: name === "time" && values.length > 2 ? [...values.slice(0, 1), ...values.slice(-1)] : values,
  }));
  return { holes, record };
}

/** The values of those holes in which all lines agree: the only ones that speak for all of them. */
export function sharedValues(matches: readonly Match[]): Record<string, string> {
  return Object.fromEntries(
    gather(matches.map(({ values }) => values)).flatMap(({ name, values: [only, ...others] }) =>
      only !== undefined && others.length === 0 && matches.every(({ values }) => name in values)
        ? [[name, only]]
        : [],
    ),
  );
}

function gather(rows: readonly Readonly<Record<string, string | undefined>>[]): MatchFact[] {
  const facts = new Map<string, Set<string>>();
  for (const [name, value] of rows.flatMap((row) => Object.entries(row))) {
    if (value !== undefined) facts.set(name, (facts.get(name) ?? new Set()).add(value));
  }
  return [...facts].map(([name, values]) => ({ name, values: [...values] }));
}
