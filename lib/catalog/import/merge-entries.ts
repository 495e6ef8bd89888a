import type { Problem } from "../../problem";
import type { TopicEntry } from "./open-entry";

/** The entries with each code once where they are the same, and what was found to be double. */
export type MergedEntries = { entries: TopicEntry[]; problems: Problem[]; notices: Problem[] };

/**
 * Merges entries that stand in a topic more than once. The same code with the same words becomes one entry
 * and a notice; with other words both stay, and a Problem says so. `file` is the name that Problems give.
 */
export function mergeEntries(entries: readonly TopicEntry[], file: string): MergedEntries {
  const merged: MergedEntries = { entries: [], problems: [], notices: [] };
  const byCode = new Map<string, TopicEntry[]>();
  for (const entry of entries) {
    const known = byCode.get(entry.code) ?? [];
    const where = `${file}:${entry.line}`;
    const same = known.find((other) => saysTheSame(other, entry));
    if (same !== undefined) {
      merged.notices.push({
        where,
        what: `${entry.code} stands on line ${same.line} already, in the same words; it was read once.`,
        fix: "Nothing has to be done.",
      });
      continue;
    }
    if (known[0] !== undefined) {
      const fields = (["text", "cause", "resolution"] as const).filter((f) => known[0]?.[f] !== entry[f]);
      merged.problems.push({
        where,
        what: `${entry.code} stands on line ${known[0].line} already, with another ${fields.join(" and ")}.`,
        fix: "Find out which one holds and take the other out of the topic; a draft is written from the first.",
      });
    }
    byCode.set(entry.code, [...known, entry]);
    merged.entries.push(entry);
  }
  return merged;
}

function saysTheSame(one: TopicEntry, other: TopicEntry): boolean {
  return one.text === other.text && one.cause === other.cause && one.resolution === other.resolution;
}
