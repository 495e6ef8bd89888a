import fc from "fast-check";
import { expect, test } from "vitest";
import { readTriageData } from "#lib/triage/triage-data.node";
import { brokenSums } from "./broken-sums";
import { cutSource } from "./cut-source";
import { triageLog } from "./triage-log";

const data = readTriageData();
const encoder = new TextEncoder();

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
  expect(brokenSums(report)).toEqual([]);
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
        const report = await triageLog([cutSource(text, cuts)], data);
        expect(brokenSums(report)).toEqual([]);
        expect(report).toEqual(await triageLog([cutSource(text)], data));
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
