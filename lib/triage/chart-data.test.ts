import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chartData } from "./chart-data";
import type { Report } from "./report";
import { showTime } from "./show-time";
import { filterRange, moveRange, wholeRange, withRange, zoomRange } from "./time-range";
import { timeTicks } from "./time-ticks";

const HOUR = 3_600_000;

/** A Report of some messages with given buckets; all that a chart does not look at is left empty. */
function reportOf(start: string, bucketSeconds: number, buckets: readonly number[][]): Report {
  const count = buckets[0]?.length ?? 0;
  const none = { top: [], rest: 0, distinct: 0, more: false };
  return {
    version: 1,
    complete: true,
    ...{ files: [], bytes: 0, lines: 0, linesMatched: 0, linesFilteredOut: 0, linesUnrecognised: 0 },
    ...{
      linesBlank: 0,
      unknownCodes: [],
      returnCodes: [],
      linesOutside: 0,
      patterns: [],
      patternsRest: { patterns: 0, lines: 0 },
      notices: [],
    },
    timeline: { start, bucketSeconds, count },
    messages: buckets.map((each, i) => ({
      ...{ code: `C${i}`, catalog: "c", severity: "error", action: "certificate", score: 1, share: 1 },
      ...{ count: 1, countByCode: 1, firstTime: undefined, lastTime: undefined, withoutTime: 0, values: {} },
      ...{ clients: none, servers: none, samples: [], buckets: each },
    })),
  };
}

const reports = fc
  .tuple(
    fc.constantFrom(1, 5, 60, 3600, 86_400),
    fc.integer({ min: 1, max: 240 }),
    fc.integer({ min: 1, max: 9 }),
    fc.nat(),
  )
  .map(([seconds, length, messages, seed]) => {
    const first = Math.floor(1.4e9 / seconds) + (seed % 1000);
    return reportOf(
      new Date(first * seconds * 1000).toISOString().slice(0, 19),
      seconds,
      Array.from({ length: messages }, (_, m) =>
        Array.from({ length }, (_, i) => (seed >> (i % 20)) % (m + 2)),
      ),
    );
  });

describe("a chart", () => {
  test("holds every line once, whatever the number of its bars and messages", () => {
    fc.assert(
      fc.property(reports, fc.integer({ min: 2, max: 200 }), (report, most) => {
        const range = wholeRange(report);
        if (range === undefined) throw new Error("There is a timeline.");
        const chart = chartData(report, range, most);
        const lines = report.messages.flatMap(({ buckets }) => buckets).reduce((sum, n) => sum + n, 0);
        expect(chart.totals.reduce((sum, n) => sum + n, 0)).toBe(lines);
        expect(chart.series.reduce((sum, { total }) => sum + total, 0)).toBe(lines);
        expect(chart.length).toBeLessThanOrEqual(most + 1);
        expect(chart.series.length).toBeLessThanOrEqual(7);
        expect(chart.start).toBeLessThanOrEqual(range.from);
      }),
    );
  });

  test("shows the most frequent messages first and the rest as others", () => {
    const report = reportOf(
      "2015-06-09T10:00:00",
      3600,
      [1, 2, 3, 4, 5, 6, 7, 8].map((n) => [n]),
    );
    const range = { from: Date.UTC(2015, 5, 9, 10), to: Date.UTC(2015, 5, 9, 11) };
    const ranking = ["C5", "C4", "C7", "C6"];
    const { series } = chartData(report, range, 10, ranking);
    expect(series.map(({ code, total }) => [code, total])).toEqual([
      ...[8, 7, 6, 5, 4, 3].map((n) => [`C${n - 1}`, n]),
      [undefined, 3],
    ]);
    expect(series.map(({ look }) => look)).toEqual([2, 3, 0, 1, 4, 5, 6]);
  });
});

describe("a range", () => {
  const whole = { from: Date.UTC(2015, 5, 9), to: Date.UTC(2015, 5, 10) };

  test("stays within the log, to the second, however it is zoomed and moved", () => {
    const steps = fc.array(fc.constantFrom("in", "out", "earlier", "later"), { maxLength: 60 });
    fc.assert(
      fc.property(steps, (moves) => {
        let range = whole;
        for (const move of moves) {
          if (move === "in") range = zoomRange(range, 0.5, whole);
          else if (move === "out") range = zoomRange(range, 2, whole);
          else range = moveRange(range, move === "earlier" ? -1 : 1, whole);
          expect(range.from % 1000).toBe(0);
          expect(range.from).toBeGreaterThanOrEqual(whole.from);
          expect(range.to).toBeLessThanOrEqual(whole.to + 1000);
          expect(range.to - range.from).toBeGreaterThanOrEqual(1000);
          expect(filterRange(withRange({}, range, whole), whole).from).toBe(range.from);
        }
      }),
    );
  });

  test("is no filter where it is everything", () => {
    const filter = { codes: ["C1"], from: "2015-06-09T01:00:00" };
    expect(withRange(filter, zoomRange(whole, 2, whole), whole)).toEqual({ codes: ["C1"] });
    expect(withRange(filter, undefined, whole)).toEqual({ codes: ["C1"] });
  });
});

describe("a time for reading", () => {
  test.each([
    ["2015-06-09T10:20:00", "2015-06-09 10:20:00"],
    ["2000-06-09T10:20:00", "06-09 10:20:00"],
    ["Tue Jun 09 10:20:02 2015", "Tue Jun 09 10:20:02 2015"],
    ["2015-06-09T10:20:00.123+09:00", "2015-06-09T10:20:00.123+09:00"],
  ])("%s is %s", (text, shown) => {
    expect(showTime(text)).toBe(shown);
  });

  test("has no date beside one of the same day", () => {
    expect(showTime("2015-06-09T10:25:00", "2015-06-09T10:20:00")).toBe("10:25:00");
    expect(showTime("2015-06-10T10:25:00", "2015-06-09T10:20:00")).toBe("2015-06-10 10:25:00");
  });
});

describe("ticks", () => {
  test("are round times with the day where a new one begins", () => {
    const from = Date.UTC(2015, 5, 9, 20, 10);
    expect(timeTicks({ from, to: from + 9 * HOUR }, 3)).toEqual([
      { time: Date.UTC(2015, 5, 9, 21), label: "21:00", era: "06-09" },
      { time: Date.UTC(2015, 5, 10), label: "00:00", era: "06-10" },
      { time: Date.UTC(2015, 5, 10, 3), label: "03:00", era: undefined },
    ]);
  });

  test("are months over years, and a year that the log did not write is not shown", () => {
    const years = timeTicks({ from: Date.UTC(2014, 1), to: Date.UTC(2015, 11) }, 4);
    expect(years.map(({ label }) => label)).toEqual(["2014-07", "2015-01", "2015-07"]);
    const days = timeTicks({ from: Date.UTC(2000, 1, 1), to: Date.UTC(2000, 1, 4) }, 4);
    expect(days.map(({ label, era }) => [label, era])).toEqual([
      ["02-01", undefined],
      ["02-02", undefined],
      ["02-03", undefined],
    ]);
  });

  test("are few and within the range, whatever it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e9 }), fc.integer({ min: 1, max: 2e9 }), (from, length) => {
        const range = { from: from * 1000, to: (from + length) * 1000 };
        const ticks = timeTicks(range, 6);
        expect(ticks.length).toBeLessThanOrEqual(7);
        for (const { time } of ticks) expect(time >= range.from && time < range.to).toBe(true);
      }),
    );
  });
});
