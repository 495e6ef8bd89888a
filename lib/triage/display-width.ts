/** Characters that take two columns in a terminal or a monospaced table: CJK, kana, full-width forms. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** How many columns a text takes. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += WIDE.test(char) ? 2 : 1;
  return width;
}

/** Pads a text with blanks to `width` columns, behind it or, with `atStart`, in front of it. */
export function padDisplay(text: string, width: number, atStart = false): string {
  const blanks = " ".repeat(Math.max(0, width - displayWidth(text)));
  return atStart ? blanks + text : text + blanks;
}
