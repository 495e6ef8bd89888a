import type { LogTally } from "./log-tally";
import { formatLoggedTime } from "./logged-time";
import {
  REPORT_VERSION,
  type Report,
  type ReportFile,
  type ReportFilter,
  type TriageNotice,
  type UnknownPattern,
} from "./report";
import { scoreMessage } from "./score-message";
import type { ShapeScanner } from "./shape-scanner";

const TOP_PATTERNS = 50;

/** A Report of the counts as they stand; what is counted on later does not change it. */
export function buildReport(
  scanner: ShapeScanner,
  tally: LogTally,
  files: readonly ReportFile[],
  fileNotices: readonly TriageNotice[],
  complete: boolean,
  filter: ReportFilter,
): Report {
  const { lines, blankLines } = scanner;
  const { linesMatched, linesFilteredOut } = tally;
  const linesUnrecognised = lines - linesMatched - linesFilteredOut;
  const patterns = countPatterns(scanner, tally);
  const listed = patterns.slice(0, TOP_PATTERNS);
  const listedLines = listed.reduce((sum, { count }) => sum + count, 0);
  const range = tally.axis.range;
  const notices = [...fileNotices];
  const codesOnly = tally.codesOnlyLines + scanner.overflowLines;
  if (codesOnly > 0) notices.push({ kind: "codes-only", lines: codesOnly });
  return {
    version: REPORT_VERSION,
    complete,
    ...(Object.keys(filter).length === 0 ? {} : { filter }),
    files: files.map((file) => ({ ...file })),
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    lines,
    linesMatched,
    linesFilteredOut,
    linesUnrecognised,
    linesBlank: blankLines,
    linesOutside: tally.outside.lines,
    messages: [...tally.tallies.values()]
      .filter(({ count }) => count > 0)
      .map((each) => {
        const { severity, action } = each.message;
        return each.report(linesMatched, scoreMessage(severity, action, each.count));
      })
      .sort((a, b) => b.score - a.score || b.count - a.count || (a.code < b.code ? -1 : 1)),
    unknownCodes: tally.outside.codes(tally.outsideReader),
    returnCodes: tally.outside.returns(),
    patterns: listed,
    patternsRest: {
      patterns: patterns.length - listed.length,
      lines: linesUnrecognised - blankLines - tally.outside.lines - listedLines,
    },
    timeline:
      range === undefined
        ? undefined
        : {
            start: formatLoggedTime(range.first * tally.axis.seconds * 1000),
            bucketSeconds: tally.axis.seconds,
            count: range.count,
          },
    notices,
  };
}

/** All patterns with their counts, the most frequent first. */
function countPatterns({ counts: lines }: ShapeScanner, { patterns, patternOf }: LogTally): UnknownPattern[] {
  const counts = patterns.map(({ count }) => count);
  for (const [shape, pattern] of patternOf.entries()) {
    if (pattern >= 0) counts[pattern] = (counts[pattern] ?? 0) + (lines[shape] ?? 0);
  }
  return patterns
    .map((pattern, id) => ({ ...pattern, count: counts[id] ?? 0 }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}
