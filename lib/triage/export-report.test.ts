import { expect, test } from "vitest";
import { readTriageData } from "#lib/triage/triage-data.node";
import { escapeMarkdown, reportToCsv, reportToJson, reportToMarkdown } from "./export-report";
import { triageLog } from "./triage-log";

const nasty = '=cmd|"/c calc"!A1, SSL0208E: | <b>太字</b> [x](http://example.com) `y`';

async function report(filter = {}) {
  const open = async function* () {
    yield new TextEncoder().encode(`${nasty}\nSSL0999E: x\n| other | line |\n`);
  };
  return triageLog([{ name: "a.log", open }], readTriageData(), { filter });
}

const words = {
  title: "報告",
  message: "メッセージ",
  count: "件数",
  share: "割合",
  first: "最初",
  last: "最後",
  action: "対処",
  unknownCodes: "カタログにないコード",
  unrecognised: "その他の行",
  summary: (lines: number) => `${lines} 行`,
  actions: {
    "no-action": "対処不要",
    "check-client": "クライアントを確認",
    "change-configuration": "構成を変更",
    certificate: "証明書を更新",
    "report-to-vendor": "ベンダーに報告",
  },
};

test("CSV keeps commas and quotes, and nothing in it is a formula", async () => {
  const csv = reportToCsv(await report());
  expect(csv.startsWith("\uFEFFcode,catalog,")).toBe(true);
  expect(csv).toContain(`"'${nasty.replaceAll('"', '""')}"`);
  expect(csv).toContain("SSL0999E,,,not-in-catalog,1,");
  expect(csv.match(/\r\n/g)).toHaveLength(4);
});

test("JSON is the Report", async () => {
  const given = await report();
  expect(JSON.parse(reportToJson(given))).toEqual(JSON.parse(JSON.stringify(given)));
});

test("Markdown tables line up, Japanese included, and text of the log is no markup", async () => {
  const markdown = reportToMarkdown(await report(), words);
  const table = markdown.split("\n").filter((line) => line.startsWith("| "));
  const columns = (line: string) => [...line].reduce((sum, char) => sum + (char > "\u2E80" ? 2 : 1), 0);
  expect(new Set(table.slice(0, 3).map(columns)).size).toBe(1);
  expect(markdown).toContain("\\| other \\| line \\|");
  expect(escapeMarkdown("<b>[x](y)</b>")).toBe("&lt;b\\>\\[x\\]\\(y\\)&lt;/b\\>");
});

test("a filtered Report says so, and how many lines the filter leaves out", async () => {
  const filtered = await report({ client: "192.0.2.7" });
  expect(reportToCsv(filtered)).toContain(",left-out-by-filter,1,");
  expect(reportToMarkdown(filtered, { ...words, filter: "Client: 192.0.2.7" })).toContain(
    "Client: 192.0.2.7",
  );
  expect(reportToCsv(await report())).not.toContain("left-out-by-filter");
});
