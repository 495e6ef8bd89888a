import { expect, test } from "vitest";
import { readTriageData } from "#lib/triage/triage-data.node";
import { escapeMarkdown, reportToCsv, reportToJson, reportToMarkdown } from "./export-report";
import { reportTable } from "./report-table";
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
  knownOutside: "カタログ外で既知",
  returnCodes: "戻りコード",
  related: "関連 (推定)",
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

test("what is known outside the catalogs is in all formats, and return codes lead to what they are related to", async () => {
  const open = async function* () {
    yield new TextEncoder().encode("IHS00019: x\nGSK_ERROR_BAD_CERT(gsk rc = 414)\ngsk rc = 424\n");
  };
  const given = await triageLog([{ name: "a.log", open }], readTriageData());
  const csv = reportToCsv(given);
  expect(csv).toContain("IHS00019,,,known-outside,1,");
  expect(csv).toContain("GSK_ERROR_BAD_CERT (414),,,gskit-return-code,1,,,,,,related (inferred): SSL0234W,");
  const header = csv.split("\r\n")[0]?.split(",").length;
  expect(
    new Set(
      csv
        .trim()
        .split("\r\n")
        .map((row) => row.split(",").length),
    ),
  ).toEqual(new Set([header]));
  const markdown = reportToMarkdown(given, words);
  expect(markdown).toMatch(/\| IHS00019 +\| 1 +\| カタログ外で既知 \|/);
  expect(markdown).toMatch(/\| GSK.*414.* \| 1 +\| SSL0234W +\|/);
  expect(reportTable(given)).toContain("No message of the catalog was found");
  expect(reportTable(given)).toMatch(/GSK_ERROR_BAD_CERT \(414\) +1 +SSL0234W/);
});
