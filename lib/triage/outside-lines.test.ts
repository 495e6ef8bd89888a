import { expect, test, vi } from "vitest";
import { readTriageData } from "#lib/triage/triage-data.node";
import { brokenSums } from "./broken-sums";
import { cutSource } from "./cut-source";
import { LineDecoder } from "./line-decoder";
import { LogTally } from "./log-tally";
import type { Report } from "./report";
import { triageLog } from "./triage-log";

const data = readTriageData();
const triage = async (lines: readonly string[], options = {}) => {
  const report = await triageLog([cutSource(lines.join("\n"))], data, options);
  expect(brokenSums(report)).toEqual([]);
  return report;
};
const codes = (report: Report) => report.unknownCodes.map(({ code, count, known }) => [code, count, known]);
const returns = (report: Report) =>
  report.returnCodes.map(({ rc, name, related, count }) => [rc, name, related, count]);

const plugin = (name: string, rc: number) =>
  `[Mon Jun 08 10:00:0${rc % 10} 2015] 00004f6a - ERROR: lib_stream: openStream: Failed in r_gsk_secure_soc_init: ${name}(gsk rc = ${rc}) PARTNER`;

test("return codes of GSKit without an SSL code lead to related entries, and are no matches", async () => {
  const report = await triage([
    plugin("GSK_ERROR_BAD_CERT", 414),
    plugin("GSK_ERROR_BAD_CERT", 414),
    plugin("GSK_ERROR_BAD_SEC_TYPE_COMBINATION", 424),
    "[notice] caught SIGTERM",
    "",
  ]);
  expect(returns(report)).toEqual([
    [414, "GSK_ERROR_BAD_CERT", "SSL0234W", 2],
    [424, "GSK_ERROR_BAD_SEC_TYPE_COMBINATION", undefined, 1],
  ]);
  expect(report.messages).toEqual([]);
  expect(report.linesMatched).toBe(0);
  expect(report.linesOutside).toBe(3);
  expect(report.patterns.map(({ text, count }) => [text, count])).toEqual([["[notice] caught SIGTERM", 1]]);
  expect(report.returnCodes[0]?.sample.line).toBe(1);
});

test("numbers are told apart where lines have one shape, and what nobody knows is not known", async () => {
  const lines = [414, 8, 999, 414, 0].map((rc) => `[10:00:00] plugin: gsk rc = ${rc}`);
  for (const order of [lines, [...lines].reverse()]) {
    const report = await triage(order);
    expect(returns(report)).toEqual([
      [414, "GSK_ERROR_BAD_CERT", "SSL0234W", 2],
      [8, undefined, "SSL0208E", 1],
      [999, undefined, undefined, 1],
    ]);
    expect(report.linesOutside).toBe(3);
    expect(report.patterns.map(({ count }) => count)).toEqual([2]);
  }
});

test("codes known outside are counted with those that look like ours, and said to be known", async () => {
  const lines = [
    "[notice] IHS00019: a process ends",
    "[notice] IHS00020: a process ends",
    "[notice] IHS00019: a process ends",
    "[info] [client 192.0.2.7] SSL00286I: protocol",
    "[info] [client 192.0.2.8] SSL00286I: protocol",
    "SSL0405E: x",
    "SSL0999E: y",
    "File does not exist: /opt/IHS/htdocs/a.gif",
    "DTCSSL0405E and XIHS00019 are not ours",
  ];
  for (const order of [lines, [...lines].reverse()]) {
    const report = await triage(order);
    expect(codes(report)).toEqual([
      ["IHS00019", 2, true],
      ["SSL00286I", 2, true],
      ["SSL0405E", 1, true],
      ["SSL0999E", 1, false],
    ]);
    expect(report.linesOutside).toBe(5);
    expect(report.linesUnrecognised).toBe(9);
  }
});

test("beside a message they are counted, and the line is a match", async () => {
  const report = await triage([
    "SSL0209E: SSL Handshake Failed, ERROR processing cryptography. IHS00018 x",
    "SSL0209E: SSL Handshake Failed, ERROR processing cryptography. IHS00019 x",
    "SSL0209E: SSL Handshake Failed, ERROR processing cryptography. SSL00286I x",
  ]);
  expect(codes(report)).toEqual([
    ["IHS00019", 1, true],
    ["SSL00286I", 1, true],
  ]);
  expect([report.linesMatched, report.linesOutside]).toEqual([3, 0]);
});

test("further back in a long line they are found, too", async () => {
  const report = await triage([`${"x ".repeat(40_000)} SSL00286I: y`]);
  expect(codes(report)).toEqual([["SSL00286I", 1, true]]);
  expect(report.linesOutside).toBe(1);
});

test("where there are more kinds of lines than are told apart, they are counted all the same", async () => {
  const words = ["alpha", "gamma", "omega", "sigma", "kappa"];
  const kinds = [
    "IHS00019: a process ends",
    "x gSKit return code 414",
    "GSK_ERROR_BAD_CERT",
    "ＩＨＳ00019 x",
    "nothing",
  ];
  const lines = words.flatMap((word) => kinds.map((kind) => `${word} ${kind}`));
  for (const plain of [false, true]) {
    const whole = await triage(lines, { plain });
    const report = await triage(lines, { plain, mostShapes: 3 });
    expect(codes(report)).toEqual([["IHS00019", 10, true]]);
    expect(returns(report)).toEqual([[414, "GSK_ERROR_BAD_CERT", "SSL0234W", 10]]);
    expect(report.linesOutside).toBe(20);
    expect([codes(report), returns(report), report.linesOutside]).toEqual([
      codes(whole),
      returns(whole),
      whole.linesOutside,
    ]);
  }
});

test("in full width they are found, too", async () => {
  const report = await triage([
    "ＩＨＳ00019: x",
    "ＩＨＳ00018: x",
    "ＧＳＫ_ERROR_BAD_CERT",
    "gsk rc = ４１４",
    "gsk rc = 0",
  ]);
  expect(codes(report)).toEqual([["IHS00019", 1, true]]);
  expect(returns(report)).toEqual([[414, "GSK_ERROR_BAD_CERT", "SSL0234W", 2]]);
  expect(report.linesOutside).toBe(3);
});

test("without what is known outside, messages are counted as ever", async () => {
  const report = await triageLog([cutSource("SSL0208E: x\nIHS00019: y")], { ...data, outside: undefined });
  expect(brokenSums(report)).toEqual([]);
  expect([report.linesMatched, report.linesOutside, report.unknownCodes]).toEqual([1, 0, []]);
});

test("of lines of one shape with the same constant or code, only the first is told", async () => {
  const known = vi.spyOn(LogTally.prototype, "known");
  const kinds = [
    plugin("GSK_ERROR_BAD_CERT", 414),
    "IHS00019x GSK_ERROR_IO",
    "[10:00:00] SSL0999E: x",
    "SSL0600E",
  ];
  const report = await triage(kinds.flatMap((line) => Array.from({ length: 500 }, () => line)));
  // Its arguments are too big to be printed.
  expect(known.mock.calls.length).toBe(0);
  expect(codes(report)).toEqual([
    ["SSL0600E", 500, true],
    ["SSL0999E", 500, false],
  ]);
  expect(returns(report).map(([rc, , , count]) => [rc, count])).toEqual([
    [406, 500],
    [414, 500],
  ]);
  expect(report.linesOutside).toBe(1_500);
});

test("of lines of one shape with a constant, one is decoded", async () => {
  const decode = vi.spyOn(LineDecoder.prototype, "decode");
  const lines = Array.from({ length: 20_000 }, (_, i) =>
    plugin("GSK_ERROR_BAD_CERT", 414).replace("4f6a", String(i)),
  );
  expect(returns(await triage(lines))).toEqual([[414, "GSK_ERROR_BAD_CERT", "SSL0234W", 20_000]]);
  expect(decode.mock.calls.length).toBeLessThan(10);
});
