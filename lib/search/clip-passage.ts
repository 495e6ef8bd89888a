type Range = readonly [from: number, to: number];

/** So much of a passage before its first mark can be read and the mark still seen, in UTF-16 units. */
const LEAD = 24;
/** Where the shown part may begin: after these. */
const BREAK = /[\s\u3001\u3002]/;

/**
 * Takes away the beginning of a passage where its first mark stands so far back that a row of one or two lines would
 * cut it off; the ranges move along. What was left out is shown by an ellipsis.
 */
export function clipPassage(passage: string, ranges: readonly Range[]): { passage: string; ranges: Range[] } {
  const first = ranges[0]?.[0] ?? 0;
  if (first <= LEAD) return { passage, ranges: [...ranges] };
  const from = startNear(passage, first - LEAD, first);
  const shift = from - 1;
  return {
    passage: `…${passage.slice(from)}`,
    ranges: ranges.map(([start, end]) => [start - shift, end - shift]),
  };
}

/** The first place behind a break between two offsets, else the first that does not split a character. */
function startNear(passage: string, earliest: number, latest: number): number {
  for (let at = earliest; at < latest; at++) if (BREAK.test(passage.charAt(at))) return at + 1;
  return /[\uDC00-\uDFFF]/.test(passage.charAt(earliest)) ? earliest - 1 : earliest;
}
