import fc from "fast-check";
import { expect, test } from "vitest";
import { readTriageData } from "#lib/triage/triage-data.node";
import { canFilter, filterReport } from "./filter-report";
import type { MatchRecords } from "./match-records";
import type { Report, ReportFilter, ReportMessage } from "./report";
import { triageLog } from "./triage-log";

const data = readTriageData();
const codes = data.messages.map(({ code }) => code).filter((_, i) => i % 19 === 0);
const encoder = new TextEncoder();

const sourceOf = (text: string, name = "a.log") => ({
  name,
  open: async function* () {
    yield encoder.encode(text);
  },
});

/** A Report of some text beside its records. */
async function recorded(texts: readonly string[], mostRecords?: number) {
  let records: MatchRecords | undefined;
  const sources = texts.map((text, i) => sourceOf(text, `${i}.log`));
  const report = await triageLog(sources, data, {
    mostRecords,
    onRecords: (taken) => {
      records = taken;
    },
  });
  return { report, records, sources };
}

/** What both ways of filtering must agree on. */
function comparable({
  linesMatched,
  linesFilteredOut,
  linesUnrecognised,
  timeline,
  messages,
  filter,
}: Report) {
  const counts = ({
    code,
    count,
    countByCode,
    share,
    score,
    withoutTime,
    buckets,
    ...rest
  }: ReportMessage) => ({
    ...{ code, count, countByCode, share, score, withoutTime, buckets },
    clients: rest.clients,
    servers: rest.servers,
    values: Object.fromEntries(Object.entries(rest.values).filter(([, { distinct }]) => distinct > 0)),
  });
  return {
    linesMatched,
    linesFilteredOut,
    linesUnrecognised,
    timeline,
    filter,
    messages: messages.map(counts),
  };
}

const day = fc.integer({ min: 1, max: 5 }).map((n) => `2015-06-0${n}`);
const client = fc.integer({ min: 1, max: 2 }).map((n) => `192.0.2.${n}`);
const line = fc.oneof(
  fc
    .tuple(day, fc.constantFrom(29, 30, 31, 39, 40, 41), client, fc.constantFrom(...codes), fc.boolean())
    .map(([at, second, from, code, server]) =>
      [
        `${at} 10:20:${second} [error] [client ${from}] ${code}: SSL Handshake Failed.`,
        server ? `[${from}:50000 -> 192.0.2.80:443]` : "",
      ].join(" "),
    ),
  fc.tuple(client, fc.constantFrom(...codes)).map(([from, code]) => `[client ${from}] ${code}: no time`),
  fc
    .tuple(day, fc.constantFrom(...codes), fc.constantFrom(...codes))
    .map(([at, a, b]) => `${at} 10:20:35 [client 192.0.2.1] ${a}/${b}`),
  client.map(
    (from) => `[client ${from}] Handshake Failed, Specified label could not be found in the key file.`,
  ),
  client.map((from) => `[client ${from}] SSL0200E: SSL Handshake Failed, ${from.length}.`),
  fc.constantFrom("", "caught SIGTERM", "SSL9999E"),
);
const some = {
  codes: fc
    .uniqueArray(fc.constantFrom(...codes), { minLength: 2, maxLength: 4, size: "max" })
    .map((codes) => ({ codes })),
  from: fc.constantFrom(1, 2, 3).map((n) => ({ from: `2015-06-0${n}T10:20:30` })),
  to: fc.constantFrom(3, 4, 5).map((n) => ({ to: `2015-06-0${n}T10:20:40` })),
  client: client.map((client) => ({ client })),
  none: fc.constant({}),
};
/** One or two conditions at a time, so that something passes. */
const filters: fc.Arbitrary<ReportFilter> = fc
  .tuple(fc.oneof(some.codes, some.from, some.none), fc.oneof(some.to, some.client, some.none))
  .map(([a, b]) => ({ ...a, ...b }));

test("a filter on the records counts what reading again with it counts", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 12, maxLength: 24, size: "max" }),
      filters,
      async (lines, filter) => {
        const half = lines.length >> 1;
        const { report, records, sources } = await recorded([
          lines.slice(0, half).join("\n"),
          lines.slice(half).join("\n"),
        ]);
        if (records === undefined) throw new Error("No records were kept.");
        const again = await triageLog(sources, data, { filter });
        expect(comparable(filterReport(report, records, filter))).toEqual(comparable(again));
      },
    ),
    { numRuns: 50 },
  );
});

test("first and last time of a part are to the second, of a whole message as logged", async () => {
  const logged = (second: number, code: string) =>
    `[Tue Jun 09 10:20:0${second} 2015] [crit] [client 192.0.2.${second}] ${code}: SSL Handshake Failed.`;
  const { report, records } = await recorded([
    [logged(1, "SSL0227E"), logged(2, "SSL0227E"), logged(2, "SSL0222W")].join("\n"),
  ]);
  if (records === undefined) throw new Error("No records were kept.");
  const { messages } = filterReport(report, records, { client: "192.0.2.2" });
  expect(messages.map(({ code, firstTime }) => [code, firstTime])).toEqual([
    ["SSL0227E", "2015-06-09T10:20:02"],
    ["SSL0222W", "Tue Jun 09 10:20:02 2015"],
  ]);
  expect(messages[0]?.samples.map(({ line }) => line)).toEqual([2]);
  expect(records.files).toEqual([{ name: "0.log", from: 0 }]);
  expect([...records.lines]).toEqual([1, 2, 3]);
});

test("records are given up where there are too many matches", async () => {
  const text = "SSL0227E: a\nSSL0222W/SSL0227E\n";
  expect((await recorded([text], 3)).records?.messages).toHaveLength(2);
  const { report, records } = await recorded([text.repeat(2)], 3);
  expect(records).toBeUndefined();
  expect(report.linesMatched).toBe(4);
});

test("clients are filtered by records only where all of them were told apart", async () => {
  const many = Array.from({ length: 5_001 }, (_, i) => `[client 10.1.${i >> 8}.${i & 255}] SSL0222W: x`);
  const { report } = await recorded([many.join("\n")]);
  expect(canFilter(report, { client: "10.1.0.1" })).toBe(false);
  expect(canFilter(report, { codes: ["SSL0222W"] })).toBe(true);
});
