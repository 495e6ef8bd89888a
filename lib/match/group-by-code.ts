import type { Match } from "./open-matcher";

/** Matches of one code, the first one first. */
export type CodeMatches = readonly [code: string, matches: readonly [Match, ...Match[]]];

/** Gathers matches by their code, in the order in which each code was found first. */
export function groupByCode(matches: readonly Match[]): CodeMatches[] {
  const groups = new Map<string, [Match, ...Match[]]>();
  for (const match of matches) {
    const group = groups.get(match.code);
    if (group === undefined) groups.set(match.code, [match]);
    else group.push(match);
  }
  return [...groups];
}
