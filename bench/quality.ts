import type { LabelledQuery } from "./labelled-query";

/** What a peer answered to a query. */
export type Answered = { query: LabelledQuery; codes: readonly string[] };

/** How good answers are. Shares between 0 and 1. */
export type Quality = {
  /** Queries with a right answer in first place, among the first five; the mean of 1 / place of the first. */
  recall1: number;
  recall5: number;
  mrr: number;
  /** Of the queries that no message answers, those that brought nothing. */
  silent: number;
};

/** Compares answers with the labels. Queries without a right answer count for `silent` alone. */
export function qualityOf(answers: readonly Answered[]): Quality {
  const positive = answers.filter(({ query }) => query.expect.length > 0);
  const negative = answers.filter(({ query }) => query.expect.length === 0);
  const places = positive.map(({ query, codes }) => {
    const at = codes.findIndex((code) => query.expect.includes(code));
    return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
  });
  return {
    recall1: mean(places.map((place) => (place <= 1 ? 1 : 0))),
    recall5: mean(places.map((place) => (place <= 5 ? 1 : 0))),
    mrr: mean(places.map((place) => 1 / place)),
    silent: mean(negative.map(({ codes }) => (codes.length === 0 ? 1 : 0))),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** The value that the share `part` of the values doesn't exceed; 0 for none. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
