import type { Report } from "./report";

/** The sums of a Report that do not add up, for tests: what it is, and the two numbers that should be one. */
export function brokenSums(report: Report): [name: string, sum: number, whole: number][] {
  const { lines, linesMatched, linesFilteredOut, linesUnrecognised, linesBlank, linesOutside, patternsRest } =
    report;
  const total = (numbers: readonly number[], from = 0) => numbers.reduce((sum, each) => sum + each, from);
  const patterns = report.patterns.map(({ count }) => count);
  const sums: [string, number, number][] = [
    ["lines", linesMatched + linesFilteredOut + linesUnrecognised, lines],
    [
      "lines not recognised",
      total(patterns, linesBlank + linesOutside + patternsRest.lines),
      linesUnrecognised,
    ],
    ["lines of files", total(report.files.map((file) => file.lines)), lines],
    ...report.messages.map(({ code, buckets, withoutTime, count }): [string, number, number] => [
      `times of ${code}`,
      total(buckets, withoutTime),
      count,
    ]),
  ];
  return sums.filter(([, sum, whole]) => sum !== whole);
}
