import { displayWidth, padDisplay } from "./display-width";
import type { Report, TopValues } from "./report";

/** A Report as JSON, indented: the same as `kotae triage --json` prints. */
export function reportToJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

const CSV_COLUMNS = [
  ...["code", "catalog", "severity", "action", "count", "share", "first", "last"],
  ...["clients", "servers", "values", "sample"],
];

/**
 * The messages of a Report as CSV (RFC 4180, CRLF), with a byte order mark, without which spreadsheets take
 * UTF-8 for something else. The last rows say how many lines no message was found in.
 */
export function reportToCsv(report: Report): string {
  const rows = report.messages.map((message) => [
    message.code,
    message.catalog,
    message.severity,
    message.action,
    String(message.count),
    message.share.toFixed(4),
    message.firstTime ?? "",
    message.lastTime ?? "",
    topText(message.clients),
    topText(message.servers),
    Object.entries(message.values)
      .map(([name, values]) => `${name}: ${topText(values)}`)
      .join("; "),
    message.samples[0]?.text ?? "",
  ]);
  const unknown = report.unknownCodes.map(({ code, count, known, sample }) => [
    ...[code, "", "", known ? "known-outside" : "not-in-catalog", String(count)],
    ...["", "", "", "", "", "", sample.text],
  ]);
  const returns = report.returnCodes.map(({ rc, name, related, count, sample }) => [
    ...[returnName({ rc, name }), "", "", "gskit-return-code", String(count), "", "", "", "", ""],
    ...[related === undefined ? "" : `related (inferred): ${related}`, sample.text],
  ]);
  const restOf = (what: string, lines: number) => [
    "",
    "",
    "",
    what,
    String(lines),
    ...new Array<string>(7).fill(""),
  ];
  const rest = restOf("not-recognised", report.linesUnrecognised);
  const leftOut = report.filter === undefined ? [] : [restOf("left-out-by-filter", report.linesFilteredOut)];
  return `\uFEFF${[CSV_COLUMNS, ...rows, ...unknown, ...returns, ...leftOut, rest].map(csvRow).join("")}`;
}

function csvRow(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/**
 * One cell. Spreadsheets take text beginning with `= + - @` (also in full width, or behind a tab or line break)
 * for a formula, so such text gets an apostrophe in front, as OWASP advises; numbers stay as they are.
 */
function csvCell(text: string): string {
  const isFormula = /^[\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) && !/^-?[0-9]+(\.[0-9]+)?$/.test(text);
  const safe = isFormula || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The words that Markdown needs; all of them come from the interface, none from the log. */
export type ExportWords = {
  title: string;
  message: string;
  count: string;
  share: string;
  first: string;
  last: string;
  action: string;
  unknownCodes: string;
  knownOutside: string;
  returnCodes: string;
  /** Of a return code's entry: what they have to do with each other. */
  related: string;
  unrecognised: string;
  /** Of lines read, lines matched, lines not recognised. */
  summary: (lines: number, matched: number, unrecognised: number) => string;
  /** What the Report is about, where that is not everything. */
  filter?: string | undefined;
  actions: Readonly<Record<Report["messages"][number]["action"], string>>;
  /** The address of a message's entry. */
  link?: (code: string) => string;
};

/**
 * A Report as Markdown: headings, counts and tables whose columns also line up as plain text, Japanese
 * characters two columns wide. Text of the log is escaped, so that it is never markup.
 */
export function reportToMarkdown(report: Report, words: ExportWords): string {
  const { lines, linesMatched, linesUnrecognised } = report;
  const code = (each: string) => (words.link === undefined ? each : `[${each}](${words.link(each)})`);
  const parts = [`# ${words.title}`, words.summary(lines, linesMatched, linesUnrecognised)];
  if (words.filter !== undefined) parts.push(escapeMarkdown(words.filter));
  if (report.messages.length > 0) {
    const head = [words.message, words.count, words.share, words.first, words.last, words.action];
    parts.push(
      markdownTable(
        head,
        report.messages.map((each) => [
          code(each.code),
          String(each.count),
          `${(each.share * 100).toFixed(1)} %`,
          escapeMarkdown(each.firstTime ?? ""),
          escapeMarkdown(each.lastTime ?? ""),
          words.actions[each.action],
        ]),
      ),
    );
  }
  if (report.unknownCodes.length > 0) {
    const rows = report.unknownCodes.map((each) => [
      escapeMarkdown(each.code),
      String(each.count),
      each.known ? words.knownOutside : "",
    ]);
    parts.push(`## ${words.unknownCodes}`, markdownTable([words.message, words.count, ""], rows));
  }
  if (report.returnCodes.length > 0) {
    const rows = report.returnCodes.map((each) => [
      escapeMarkdown(returnName(each)),
      String(each.count),
      each.related === undefined ? "" : code(each.related),
    ]);
    parts.push(`## ${words.returnCodes}`, markdownTable([words.message, words.count, words.related], rows));
  }
  if (report.patterns.length > 0) {
    const rows = report.patterns.slice(0, 20).map(({ text, count }) => [escapeMarkdown(text), String(count)]);
    parts.push(`## ${words.unrecognised}`, markdownTable([words.unrecognised, words.count], rows));
  }
  return `${parts.join("\n\n")}\n`;
}

/** A return code of GSKit by its name, where it has one. */
export function returnName({ rc, name }: Pick<Report["returnCodes"][number], "rc" | "name">): string {
  return name === undefined ? `gsk rc = ${rc}` : `${name} (${rc})`;
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(3, displayWidth(title), ...rows.map((row) => displayWidth(row[column] ?? ""))),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => padDisplay(cell, widths[column] ?? 0)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

/** Text of a log for a Markdown table: what could be markup, a link or a cell's end is escaped. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/[\\`*_{}[\]()#+!|>~@]/g, (char) => `\\${char}`)
    .replaceAll("://", ":\\//")
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`);
}

function topText({ top, rest }: TopValues): string {
  const shown = top.slice(0, 5).map(({ value, count }) => `${value} (${count})`);
  const others = rest + top.slice(5).reduce((sum, { count }) => sum + count, 0);
  return [...shown, ...(others > 0 ? [`… (${others})`] : [])].join(", ");
}
