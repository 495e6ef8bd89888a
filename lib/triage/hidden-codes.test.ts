import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText } from "#lib/match/folded-text";
import { readTriageData } from "#lib/triage/triage-data.node";
import { brokenSums } from "./broken-sums";
import { cutSource } from "./cut-source";
import type { Report } from "./report";
import { triageLog } from "./triage-log";

const data = readTriageData();
const count = (report: Report) =>
  Object.fromEntries([
    ...report.messages.map(({ code, countByCode }) => [code, countByCode]),
    ...report.unknownCodes.map(({ code, count }) => [code, count]),
  ]);
const triage = async (text: string, options = {}) => {
  const report = await triageLog([cutSource(text)], data, options);
  expect(brokenSums(report)).toEqual([]);
  return report;
};
const wide = (text: string) =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

test("codes in full width or with something invisible inside are found in a whole log", async () => {
  const lines = [
    "SSL\u200b0222W: x",
    "SSL\u200b0208E: x",
    "SSL02\u200b22W: x",
    "\uFEFF[error] SSL0222W\u2060: x",
    `[error] ${wide("SSL0222W")}: x`,
    `${wide("SSL")}0222W: x`,
    `${wide("SSL")}0221E: x`,
    "SSL０２０８E: x",
    "SS\u00adL0999E: x",
    "[error] SSL0222W: plain",
  ];
  for (const order of [lines, [...lines].reverse()]) {
    for (const options of [{}, { plain: true }, { mostShapes: 1 }]) {
      const report = await triage(order.join("\n"), options);
      expect(count(report)).toEqual({ SSL0222W: 6, SSL0208E: 2, SSL0221E: 1, SSL0999E: 1 });
    }
  }
});

test("what only looks so is none, and values stand beside a code in full width", async () => {
  expect(
    count(await triage(`${wide("SSL")}ハンドシェーク0222\nx${wide("SSL0222W")}y\n${wide("DTCSSL0222W")}`)),
  ).toEqual({});
  const [message] = (await triage(`${wide("SSL0258E")}: SSL Handshake Failed, gsk_open failed.`)).messages;
  expect(message?.code).toBe("SSL0258E");
});

test("further back in a long line they are found, too", async () => {
  const report = await triage(`${"x ".repeat(40_000)} ${wide("SSL0222W")} SSL\u200b0208E y`);
  expect(count(report)).toEqual({ SSL0222W: 1, SSL0208E: 1 });
});

test("of lines that differ in digits alone each is counted by the code that it shows", async () => {
  const code = fc.constantFrom(
    "SSL0222W",
    "SSL0208E",
    "SSL0221E",
    "SSL0221W",
    "SSL",
    "SSL02",
    "SSLX",
    "0222W",
  );
  const hidden = fc
    .tuple(
      code,
      fc.array(fc.tuple(fc.nat(8), fc.constantFrom("\u200b", "\u00ad", "\u2060")), { maxLength: 2 }),
      fc.nat(255),
    )
    .map(([code, inside, mask]) => {
      const shown = [...code].map((char, at) => ((mask >> at) & 1 ? wide(char) : char)).join("");
      return inside.reduce((text, [at, char]) => text.slice(0, at) + char + text.slice(at), shown);
    });
  const line = fc.tuple(fc.constantFrom("", "[10:20:30] ", "x"), hidden, fc.constantFrom("", ": x", " y"));
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        line.map((parts) => parts.join("")),
        { maxLength: 25 },
      ),
      async (lines) => {
        const shown = lines.map((each) => foldText(each).text).join("\n");
        expect(count(await triage(lines.join("\n")))).toEqual(count(await triage(shown)));
      },
    ),
    { numRuns: 60, endOnFailure: true },
  );
});
