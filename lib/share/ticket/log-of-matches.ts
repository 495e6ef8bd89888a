import { sharedValues } from "../../match/match-facts";
import type { Match } from "../../match/open-matcher";
import type { TicketLog } from "./make-ticket";

/** Tickets are read by people: of a longer line, its beginning up to here. */
const LONGEST_LINE = 2_000;

/**
 * What matches of one message in pasted lines add to its ticket: the values that they agree on, the first line, and
 * where there are several, how many and when.
 */
export function logOfMatches(input: string, matches: readonly [Match, ...Match[]]): TicketLog {
  const [first] = matches;
  const line = lineOfMatch(input, first);
  const times = matches.map(({ record }) => record.time).filter((time) => time !== undefined);
  return {
    values: sharedValues(matches),
    // The code alone is no line of a log.
    ...(line.toUpperCase() === first.code ? {} : { line }),
    ...(matches.length === 1
      ? {}
      : {
          occurrence: {
            count: matches.length,
            ...(times.length < matches.length ? {} : { first: times[0] ?? "", last: times.at(-1) ?? "" }),
          },
        }),
    hosts: [first.record.client, first.record.server].filter((host) => host !== undefined),
  };
}

/** The line that a match stands in, whole; several lines where the record was wrapped. */
function lineOfMatch(input: string, { range, valueRanges }: Match): string {
  const ranges = [range, ...Object.values(valueRanges)];
  const from = Math.min(...ranges.map(([start]) => start));
  const to = Math.max(...ranges.map(([, end]) => end));
  const end = input.indexOf("\n", to);
  const line = input
    .slice(from === 0 ? 0 : input.lastIndexOf("\n", from - 1) + 1, end < 0 ? input.length : end)
    .trim();
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
}
