import type { FoldedText } from "./folded-text";

/** A line of the input, with the way back to it. */
export type Line = { mapped: FoldedText };

/** Marks that quoting, tables and indentation put in front of every line of a wrapped record. */
const CONTINUATION_MARK = /^[ \t]*(?:[>|][ \t]?)*/;
/** Widths that terminals and mailers wrap at. */
const USUAL_WIDTHS = new Set([40, 60, 64, 70, 72, 76, 78, 80, 100, 120, 132]);
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/;

/**
 * Joins the lines of one record. Lines cut at a fixed column are put together as they are, since a word may be
 * broken; lines broken at blanks get a blank between. `breaks` says where lines begin in the joined text.
 */
export function joinLines(lines: readonly Line[]): { text: FoldedText; breaks: number[] } {
  const [only] = lines;
  if (only !== undefined && lines.length === 1) return { text: only.mapped, breaks: [0] };
  const between = cutAtColumn(lines.map(({ mapped }) => mapped.text)) ? "" : " ";
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  const breaks: number[] = [];
  for (const [number, { mapped }] of lines.entries()) {
    const skipped = number === 0 ? 0 : (CONTINUATION_MARK.exec(mapped.text)?.[0].length ?? 0);
    // A blank at the cut belongs to the text.
    const kept = between === "" && /^ ?\S/.test(mapped.text) ? 0 : skipped;
    if (number > 0 && between !== "") {
      text += between;
      starts.push(ends.at(-1) ?? 0);
      ends.push(mapped.starts[kept] ?? ends.at(-1) ?? 0);
    }
    breaks.push(text.length);
    for (let i = kept; i < mapped.text.length; i += 1) {
      starts.push(mapped.starts[i] ?? 0);
      ends.push(mapped.ends[i] ?? 0);
    }
    text += mapped.text.slice(kept);
  }
  return { text: { text, starts, ends }, breaks };
}

function cutAtColumn(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1);
  const last = lines.at(-1) ?? "";
  return [(line: string) => line.length, columns].some((widthOf) => {
    const widths = full.map(widthOf);
    const width = widths[0] ?? 0;
    if (widths.some((each) => Math.abs(each - width) > (widthOf === columns ? 1 : 0))) return false;
    return widthOf(last) <= width && (full.length > 2 ? width >= 20 : USUAL_WIDTHS.has(width));
  });
}

function columns(line: string): number {
  let width = 0;
  for (const char of line) width += WIDE.test(char) ? 2 : 1;
  return width;
}
