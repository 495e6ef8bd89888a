import { describe, expect, test } from "vitest";
import { maskReport } from "./mask-report";
import { REPORT_VERSION, type Report } from "./report";

const top = (...values: string[]) => ({
  top: values.map((value) => ({ value, count: 2 })),
  rest: 0,
  distinct: values.length,
  more: false,
});
const sample = {
  file: "web01.example.com.log",
  line: 7,
  text: "[client 192.0.2.7] SSL0264E: bad server app02:443, CORP\\tanaka, IHS 8.5.5.20",
};

const REPORT: Report = {
  version: REPORT_VERSION,
  complete: true,
  filter: { client: "192.0.2.7" },
  files: [{ name: sample.file, stored: 1, bytes: 1, lines: 1, encoding: "utf-8", gzip: false }],
  bytes: 1,
  lines: 4,
  linesMatched: 2,
  linesFilteredOut: 0,
  linesUnrecognised: 2,
  linesBlank: 0,
  messages: [
    {
      code: "SSL0264E",
      catalog: "ihs-ssl",
      severity: "error",
      action: "change-configuration",
      score: 1,
      count: 2,
      countByCode: 2,
      share: 1,
      firstTime: "Tue Jun 09 10:20:30 2015",
      lastTime: undefined,
      buckets: [],
      withoutTime: 0,
      values: { "servername:port": top("app02:443"), function: top("gsk_open") },
      clients: top("192.0.2.7", "web03"),
      servers: top("192.0.2.80:443"),
      samples: [sample],
    },
  ],
  unknownCodes: [{ code: "SSL0999E", count: 1, known: false, sample }],
  returnCodes: [{ rc: 414, name: "GSK_ERROR_BAD_CERT", related: "SSL0234W", count: 1, sample }],
  linesOutside: 0,
  patterns: [{ text: "mail to taro@example.com from app02", count: 1, sample, mayBe: [] }],
  patternsRest: { patterns: 0, lines: 0 },
  timeline: undefined,
  notices: [{ kind: "unreadable", file: sample.file, reason: "no \\\\filesv\\logs" }],
};

describe("a masked Report", () => {
  test("holds nothing that identifies, wherever it stood", () => {
    const text = JSON.stringify(maskReport(REPORT));
    for (const value of ["192.0.2", "web01", "web03", "app02", "tanaka", "taro", "filesv"]) {
      expect(text).not.toContain(value);
    }
  });

  test("has one token for one machine in all its parts", () => {
    const { filter, messages, patterns } = maskReport(REPORT);
    const [message] = messages;
    expect(filter?.client).toBe("ip-1");
    expect(message?.clients.top.map(({ value }) => value)).toEqual([
      "ip-1",
      expect.stringMatching(/^host-\d$/),
    ]);
    const server = message?.values["servername:port"]?.top[0]?.value ?? "";
    expect(server).toMatch(/^host-\d:443$/);
    expect(message?.samples[0]?.text).toBe(
      `[client ip-1] SSL0264E: bad server ${server}, user-1, IHS 8.5.5.20`,
    );
    expect(patterns[0]?.text).toBe(`mail to mail-1 from ${server.replace(":443", "")}`);
  });

  test("keeps all that is ours, and all of it where everything is to be shown", () => {
    const { messages, lines, unknownCodes } = maskReport(REPORT);
    expect([lines, unknownCodes[0]?.code, messages[0]?.firstTime]).toEqual([
      4,
      "SSL0999E",
      "Tue Jun 09 10:20:30 2015",
    ]);
    expect(messages[0]?.values.function?.top[0]?.value).toBe("gsk_open");
    expect(maskReport(REPORT, new Set(["ip", "host", "user", "dn", "mail"]))).toEqual(REPORT);
  });
});
