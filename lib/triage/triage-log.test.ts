import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTriageData } from "#lib/triage/triage-data.node";
import type { Report } from "./report";
import { triageLog } from "./triage-log";

const data = readTriageData();
const codes = data.messages.map(({ code }) => code).filter((_, i) => i % 13 === 0);
const encoder = new TextEncoder();

function source(bytes: Uint8Array | string, cuts: readonly number[] = [], name = "a.log") {
  const all = typeof bytes === "string" ? encoder.encode(bytes) : bytes;
  const places = [0, ...cuts.map((cut) => cut % (all.length + 1)).sort((a, b) => a - b), all.length];
  return {
    name,
    size: all.length,
    open: async function* () {
      for (const [i, from] of places.entries()) yield all.subarray(from, places[i + 1] ?? all.length);
    },
  };
}

const triage = (text: Uint8Array | string, cuts: readonly number[] = []) =>
  triageLog([source(text, cuts)], data);

function expectSums(report: Report) {
  const { lines, linesMatched, linesFilteredOut, linesUnrecognised, linesBlank, patterns } = report;
  expect(linesMatched + linesFilteredOut + linesUnrecognised).toBe(lines);
  const listed = patterns.reduce((sum, { count }) => sum + count, 0);
  expect(linesBlank + listed + report.patternsRest.lines).toBe(linesUnrecognised);
  expect(report.files.reduce((sum, file) => sum + file.lines, 0)).toBe(lines);
  for (const message of report.messages) {
    expect(message.buckets.reduce((sum, count) => sum + count, message.withoutTime)).toBe(message.count);
  }
}

const time = fc
  .date({ min: new Date("2015-01-01"), max: new Date("2016-12-31"), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 19)}Z`);
const address = fc.nat(250).map((last) => `192.0.2.${last}`);
const line = fc.oneof(
  fc
    .tuple(time, address, fc.constantFrom(...codes))
    .map(([at, client, code]) => `${at} [error] [client ${client}] ${code}: SSL Handshake Failed. [x]`),
  fc
    .tuple(address, fc.nat())
    .map(([client, n]) => `[client ${client}] File does not exist: /htdocs/${n}.gif`),
  fc.constantFrom(...codes.map((code) => `DTC${code} is not ours`), "SSL9999E: unknown", "", "  ", "\r"),
  fc.tuple(fc.constantFrom(...codes), fc.constantFrom(...codes)).map(([a, b]) => `${a}/${b}`),
  fc.string({ maxLength: 40 }).map((text) => text.replaceAll("\n", " ")),
);
const log = fc.tuple(
  fc.array(line, { maxLength: 60 }),
  fc.constantFrom("\n", "\r\n"),
  fc.constantFrom("", "\n"),
);

describe("a log", () => {
  test("has each code in as many lines as a plain search finds, and the sums add up", async () => {
    await fc.assert(
      fc.asyncProperty(log, async ([lines, newline, end]) => {
        const text = lines.join(newline) + end;
        const report = await triage(text);
        expectSums(report);
        expect(report.lines).toBe(text.split("\n").length - (text === "" || text.endsWith("\n") ? 1 : 0));
        for (const code of codes) {
          const word = new RegExp(`(?<![0-9A-Za-z])${code}(?![0-9A-Za-z])`);
          const naive = text.split("\n").filter((each) => word.test(each)).length;
          const message = report.messages.find((each) => each.code === code);
          expect({ code, count: message?.countByCode ?? 0 }).toEqual({ code, count: naive });
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  test("gives the same Report wherever its chunks are cut", async () => {
    await fc.assert(
      fc.asyncProperty(log, fc.array(fc.nat(), { maxLength: 30 }), async ([lines, newline, end], cuts) => {
        const text = lines.join(newline) + end;
        expect(await triage(text, cuts)).toEqual(await triage(text));
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  test("counts the same where there are more kinds of lines than are told apart", async () => {
    const words = ["alpha", "gamma", "omega", "sigma", "kappa"];
    const lines = words.flatMap((word) => [`${word} SSL0208E: x`, `${word} nothing`]);
    const report = await triageLog([source(lines.join("\n"))], data, { mostShapes: 3 });
    expectSums(report);
    expect(report.messages.map(({ code, count }) => [code, count])).toEqual([["SSL0208E", 5]]);
    expect(report.notices).toEqual([{ kind: "codes-only", lines: 7 }]);
  });
});

const first =
  "[Tue Jun 09 10:20:30 2015] [crit] [client 192.0.2.7] [1a2b3c] [4242] SSL0200E: SSL Handshake Failed, GSK_ERROR_IO. [192.0.2.7:50123 -> 192.0.2.80:443] [10:20:30.000123] 0ms";
const second = first
  .replaceAll("192.0.2.7", "198.51.100.23")
  .replace("09 10:20:30 2015", "10 01:02:03 2015")
  .replace("GSK_ERROR_IO", "GSK_ERROR_BAD_MAC");

test("a message has its times as logged, clients without ports, servers, values and samples", async () => {
  const [message] = (await triage([first, second, first].join("\n"))).messages;
  expect(message).toMatchObject({
    code: "SSL0200E",
    count: 3,
    share: 1,
    firstTime: "Tue Jun 09 10:20:30 2015",
    lastTime: "Wed Jun 10 01:02:03 2015".replace("Wed", "Tue"),
    clients: {
      top: [
        { value: "192.0.2.7", count: 2 },
        { value: "198.51.100.23", count: 1 },
      ],
      rest: 0,
    },
    servers: { top: [{ value: "192.0.2.80:443", count: 3 }] },
    values: {
      code: {
        top: [
          { value: "GSK_ERROR_IO", count: 2 },
          { value: "GSK_ERROR_BAD_MAC", count: 1 },
        ],
      },
    },
  });
  expect(message?.samples.map(({ line }) => line)).toEqual([1, 2, 3]);
  expect(message?.samples[0]?.text).toBe(first);
});

test("a filter by time, client or message moves the other matches to linesFilteredOut", async () => {
  const run = (filter: object) =>
    triageLog([source([first, second, "SSL0222W", "x"].join("\n"))], data, { filter });
  for (const [filter, matched] of [
    [{ from: "2015-06-10T00:00" }, 1],
    [{ to: "2015-06-10T00:00" }, 1],
    [{ client: "192.0.2.7" }, 1],
    [{ codes: ["SSL0222W"] }, 1],
    [{ codes: ["SSL0200E"] }, 2],
    [{}, 3],
  ] as const) {
    const report = await run(filter);
    expectSums(report);
    expect([filter, report.linesMatched, report.linesFilteredOut]).toEqual([filter, matched, 3 - matched]);
  }
});

test("lines without a code are found by their text, and words with digits tell them apart", async () => {
  const lines = ["V2", "V3", "V2", "V9"].map(
    (v) => `[error] SSL Handshake Failed, Invalid SSL${v} Cipher Spec.`,
  );
  const report = await triage(lines.join("\n"));
  expectSums(report);
  const counts = report.messages.map(({ code, count, countByCode }) => [code, count, countByCode]);
  const bySpec = (spec: string) =>
    data.match.catalogs[0]?.messages.find(({ texts }) =>
      texts.flat().join("").includes(`Invalid SSL${spec} Cipher`),
    )?.code;
  expect(new Map(counts.map(([code, count]) => [code, count]))).toEqual(
    new Map([
      [bySpec("V2"), 2],
      [bySpec("V3"), 1],
    ]),
  );
  expect(report.linesUnrecognised).toBe(1);
});

test("a code that is not in the catalog is listed, and its lines are not recognised", async () => {
  const report = await triage("SSL0999E: a\nSSL0999E: b\nDTCSSL0999E: c\n");
  expect(report.unknownCodes.map(({ code, count }) => [code, count])).toEqual([["SSL0999E", 2]]);
  expect(report.linesUnrecognised).toBe(3);
});

test("unknown lines are listed by what they have in common, with a sample", async () => {
  const text = Array.from({ length: 20 }, (_, i) => `[pid ${i}] took ${i * 7} ms for /a/b${i}`).join("\n");
  const [pattern, ...rest] = (await triage(text)).patterns;
  expect(pattern).toMatchObject({ count: 20, sample: { line: 1 }, mayBe: [] });
  expect(pattern?.text).toMatch(/took … ms for …$/);
  expect(rest).toEqual([]);
});

test("of one endless line, the beginning is kept, and codes are counted in all of it", async () => {
  const chunk = encoder.encode("x".repeat(1000));
  const endless = {
    name: "endless",
    open: async function* () {
      for (let i = 0; i < 2000; i += 1) yield chunk;
      yield encoder.encode(" SSL0222W xSSL0209E SSL0222W SSL0999E\nSSL0208E\n");
    },
  };
  const report = await triageLog([endless], data);
  expectSums(report);
  expect(report.notices).toEqual([{ kind: "cut-lines", file: "endless", lines: 1, limit: 8_000 }]);
  const counts = report.messages.map(({ code, countByCode }) => [code, countByCode]);
  expect(counts.sort()).toEqual([
    ["SSL0208E", 1],
    ["SSL0222W", 1],
  ]);
  expect(report.unknownCodes.map(({ code, count }) => [code, count])).toEqual([["SSL0999E", 1]]);
});

test("a code is counted once in a long line, wherever it stands and wherever chunks are cut", async () => {
  const word = fc.constantFrom(
    "SSL0208E",
    "SSL0222W",
    "xSSL0209E",
    "SSL0200E:",
    "DTCSSL0221E",
    "\\nSSL0203E",
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(30_000), word), { maxLength: 6 }),
      fc.array(fc.nat(), { maxLength: 4 }),
      fc.constantFrom("word ", "a1.", "\u8A3C\u660E\u66F8"),
      async (words, cuts, filling) => {
        const long = words.map(([length, code]) => filling.repeat(length / filling.length) + code).join(" ");
        const text = `[Tue Jun 09 10:20:30 2015] ${long}${filling.repeat(11_000)}\nSSL0208E\n`;
        const report = await triage(text, cuts);
        expectSums(report);
        expect(report).toEqual(await triage(text));
        for (const { code, countByCode } of report.messages) {
          const pattern = new RegExp(`(?<![0-9A-Za-z])(?:\\\\n)?${code}(?![0-9A-Za-z])`);
          const naive = text.split("\n").filter((each) => pattern.test(each)).length;
          expect({ code, countByCode }).toEqual({ code, countByCode: naive });
        }
      },
    ),
    { numRuns: 8, endOnFailure: true },
  );
});

test("a run that is cancelled gives what was counted until then, not complete", async () => {
  const abort = new AbortController();
  const endless = {
    name: "endless",
    open: async function* () {
      for (let i = 0; ; i += 1) {
        if (i === 5) abort.abort();
        yield encoder.encode("SSL0208E\n".repeat(10_000));
      }
    },
  };
  const report = await triageLog([endless], data, { signal: abort.signal });
  expect(report.complete).toBe(false);
  expect(report.linesMatched).toBeGreaterThan(0);
});

test("several files are one Report, and one that breaks off does not stop the others", async () => {
  const broken = {
    name: "broken",
    open: async function* () {
      yield encoder.encode("SSL0208E\n");
      throw new Error("disk gone");
    },
  };
  const report = await triageLog([broken, source("SSL0208E\nSSL0222W", [], "b.log")], data);
  expectSums(report);
  expect(report.notices).toEqual([{ kind: "unreadable", file: "broken", reason: "disk gone" }]);
  expect(report.messages.find(({ code }) => code === "SSL0208E")?.count).toBe(2);
});
