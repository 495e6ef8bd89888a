import type { Run } from "./ticket-document";

/** One paragraph of our prose as runs: what stands in backticks is code, line breaks are blanks. */
export function proseToRuns(prose: string): Run[] {
  return prose
    .replace(/\s*\n\s*/g, " ")
    .trim()
    .split(/(`[^`]+`)/)
    .filter((part) => part !== "")
    .map((part) =>
      /^`[^`]+`$/.test(part) ? { text: part.slice(1, -1), code: true } : { text: part, code: false },
    );
}
