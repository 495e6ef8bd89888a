import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTriageData } from "#lib/triage/triage-data.node";
import { brokenSums } from "./broken-sums";
import { cutSource } from "./cut-source";
import { triageLog } from "./triage-log";

const data = readTriageData();
const codes = data.messages.map(({ code }) => code).filter((_, i) => i % 13 === 0);
const encoder = new TextEncoder();

const triage = (text: Uint8Array | string, cuts: readonly number[] = []) =>
  triageLog([cutSource(text, cuts)], data);

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
        expect(brokenSums(report)).toEqual([]);
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
    const report = await triageLog([cutSource(lines.join("\n"))], data, { mostShapes: 3 });
    expect(brokenSums(report)).toEqual([]);
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
    triageLog([cutSource([first, second, "SSL0222W", "x"].join("\n"))], data, { filter });
  for (const [filter, matched] of [
    [{ from: "2015-06-10T00:00" }, 1],
    [{ to: "2015-06-10T00:00" }, 1],
    [{ client: "192.0.2.7" }, 1],
    [{ codes: ["SSL0222W"] }, 1],
    [{ codes: ["SSL0200E"] }, 2],
    [{}, 3],
  ] as const) {
    const report = await run(filter);
    expect(brokenSums(report)).toEqual([]);
    expect([filter, report.linesMatched, report.linesFilteredOut]).toEqual([filter, matched, 3 - matched]);
  }
});

test("lines without a code are found by their text, and words with digits tell them apart", async () => {
  const lines = ["V2", "V3", "V2", "V9"].map(
    (v) => `[error] SSL Handshake Failed, Invalid SSL${v} Cipher Spec.`,
  );
  const report = await triage(lines.join("\n"));
  expect(brokenSums(report)).toEqual([]);
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
  const report = await triageLog([broken, cutSource("SSL0208E\nSSL0222W", [], "b.log")], data);
  expect(brokenSums(report)).toEqual([]);
  expect(report.notices).toEqual([{ kind: "unreadable", file: "broken", reason: "disk gone" }]);
  expect(report.messages.find(({ code }) => code === "SSL0208E")?.count).toBe(2);
});
