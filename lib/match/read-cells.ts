/** Letters that are taken for digits, and the digit meant. */
const DIGIT_LOOK_ALIKES: Readonly<Record<string, string>> = {
  O: "0",
  I: "1",
  L: "1",
  "|": "1",
  Z: "2",
  S: "5",
  B: "8",
};
const CELL = /[0-9A-Za-z|]/;
/** What stands between two characters of a code: nothing, a blank or separator, a line break. */
export type Gap = "none" | "inline" | "line";
/** One character of a possible code, with what stands between it and the character before. */
export type Cell = { char: string; gap: Gap; end: number };

/** Where a prefix ends, and how it is spelt. */
type Prefix = { end: number; spelling: { prefixCase: boolean; prefixLookAlike: boolean } };

/** Reads the prefix of a code at `at`, look-alikes taken for what they look like. */
export function readPrefix(text: string, at: number, prefix: string): Prefix | undefined {
  const spelling = { prefixCase: false, prefixLookAlike: false };
  let end = at;
  for (let i = 0; i < prefix.length; i += 1) {
    if (i > 0) end = readGap(text, end, false).end;
    const char = text.charAt(end);
    const wanted = prefix.charAt(i);
    if (char !== wanted) {
      if (char.toUpperCase() === wanted) spelling.prefixCase = true;
      else if (sameLook(char, wanted)) spelling.prefixLookAlike = true;
      else return undefined;
    }
    end += 1;
  }
  return { end, spelling };
}

/** True where a reader, or a scanner, may take one for the other: `5` and `S`, `1`, `I` and `L`. */
export function sameLook(char: string, wanted: string): boolean {
  const digit = digitOf(char);
  return digit !== undefined && digit === digitOf(wanted);
}

/** Reads at most `limit` characters that a code may go on with, at `at`. */
export function readCells(text: string, at: number, limit: number): Cell[] {
  const cells: Cell[] = [];
  let end = at;
  while (cells.length < limit) {
    const gap = readGap(text, end, cells.length === 0);
    const char = text.charAt(gap.end);
    if (char === "" || !CELL.test(char)) break;
    end = gap.end + 1;
    cells.push({ char, gap: gap.gap, end });
  }
  return cells;
}

const BLANK = /[ \t\u00A0]/;
const SEPARATOR = /[-_#:.]/;
const QUOTE_MARK = /[>|]/;

/** What may stand inside a code: a blank, a separator behind the prefix, or a line break with its indent. */
export function readGap(text: string, at: number, behindPrefix: boolean): { gap: Gap; end: number } {
  let end = at;
  const limit = at + (behindPrefix ? 3 : 1);
  while (
    end < limit &&
    (BLANK.test(text.charAt(end)) || (behindPrefix && SEPARATOR.test(text.charAt(end))))
  ) {
    end += 1;
  }
  const lineBreak = readLineBreak(text, end);
  if (lineBreak !== undefined) return { gap: "line", end: lineBreak };
  return { gap: end > at ? "inline" : "none", end };
}

function readLineBreak(text: string, at: number): number | undefined {
  let end = at;
  if (text.charAt(end) === "\r") end += 1;
  if (text.charAt(end) !== "\n") return undefined;
  const limit = end + 16;
  end += 1;
  while (end < limit && (BLANK.test(text.charAt(end)) || QUOTE_MARK.test(text.charAt(end)))) end += 1;
  return end;
}

/** True for one of the ten digits. */
export function isDigit(char: string): boolean {
  return char >= "0" && char <= "9" && char.length === 1;
}

/** The digit that a character is, or is taken for. */
export function digitOf(char: string): string | undefined {
  return isDigit(char) ? char : DIGIT_LOOK_ALIKES[char.toUpperCase()];
}
