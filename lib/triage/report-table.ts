import { displayWidth, padDisplay } from "./display-width";
import { returnName } from "./export-report";
import type { Report, TriageNotice } from "./report";

/** A Report as text for a terminal: counts, the table of messages, unknown codes, patterns, notices. */
export function reportTable(report: Report): string {
  const { lines, linesMatched, linesUnrecognised, linesFilteredOut } = report;
  const parts = [
    `${lines} lines, ${linesMatched} matched, ${linesUnrecognised} not recognised` +
      (linesFilteredOut > 0 ? `, ${linesFilteredOut} left out by the filter` : ""),
  ];
  if (report.messages.length === 0) {
    parts.push(
      report.linesOutside === 0
        ? "Nothing known was found."
        : `No message of the catalog was found; ${report.linesOutside} lines hold something known outside of it.`,
    );
  } else {
    parts.push(
      table([
        ["message", "lines", "share", "first", "last", "to do"],
        ...report.messages.map(({ code, count, share, firstTime, lastTime, action }) => [
          code,
          String(count),
          `${(share * 100).toFixed(1)} %`,
          firstTime ?? "",
          lastTime ?? "",
          action,
        ]),
      ]),
    );
  }
  if (report.unknownCodes.length > 0) {
    const rows = report.unknownCodes.map(({ code, count, known }) => [
      ...[code, String(count), known ? "known" : ""],
    ]);
    parts.push(table([["not in the catalog", "lines", ""], ...rows]));
  }
  if (report.returnCodes.length > 0) {
    const rows = report.returnCodes.map((each) => [
      ...[returnName(each), String(each.count), each.related ?? ""],
    ]);
    parts.push(table([["GSKit return code", "lines", "related (inferred)"], ...rows]));
  }
  if (report.patterns.length > 0) {
    const rows = report.patterns.slice(0, 10).map(({ text, count }) => [text.slice(0, 90), String(count)]);
    parts.push(table([["other lines", "lines"], ...rows]));
  }
  parts.push(...report.notices.map(noticeLine));
  return parts.join("\n\n");
}

function table(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? "")), 0),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => padDisplay(cell, widths[column] ?? 0, /^[0-9.]+( %)?$/.test(cell)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function noticeLine(notice: TriageNotice): string {
  switch (notice.kind) {
    case "cut-lines":
      return `${notice.file}: of ${notice.lines} long lines, only the first ${notice.limit} bytes were searched for texts; codes were counted in all of them.`;
    case "encoding":
      return `${notice.file}: read as ${notice.encoding}.`;
    case "gzip-truncated":
      return `${notice.file}: the gzip file was cut short; what is there was read.`;
    case "gzip-damaged":
      return `${notice.file}: the gzip file is damaged; what could be unpacked was read.`;
    case "gzip-trailing":
      return `${notice.file}: something that is no gzip stands behind the log; it was not read.`;
    case "gzip-limit":
      return `${notice.file}: unpacks to more than ${notice.ratio} times its size; reading stopped after ${notice.bytes} bytes.`;
    case "empty":
      return `${notice.file}: is empty.`;
    case "folder":
      return `${notice.file}: is a folder; it was not read.`;
    case "not-text":
      return `${notice.file}: does not look like a text log; reading stopped after ${notice.bytes} bytes, nothing was counted.`;
    case "unreadable":
      return `${notice.file}: can't be read: ${notice.reason}`;
    case "codes-only":
      return `${notice.lines} lines were looked through for codes only: there are too many kinds of lines.`;
  }
}
