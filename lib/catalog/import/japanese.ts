/**
 * A Japanese letter: kanji, kana, the long-vowel mark and the iteration marks. Written with escapes, because
 * Japanese characters in a regex literal break a script that is served without a charset.
 */
export const JAPANESE_LETTER = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30fc\\uff70]";

const LETTER = new RegExp(JAPANESE_LETTER, "u");
const LETTER_AT_END = new RegExp(`${JAPANESE_LETTER}$`, "u");
const LETTER_AT_START = new RegExp(`^${JAPANESE_LETTER}`, "u");
/** Ideographic punctuation, the middle dot and the full-width forms: they bring their own room along. */
const FULL_WIDTH = "[\\u3001-\\u3004\\u3006-\\u3020\\u30fb\\uff01-\\uff65]";
const FULL_WIDTH_AT_END = new RegExp(`${FULL_WIDTH}$`, "u");
const FULL_WIDTH_AT_START = new RegExp(`^${FULL_WIDTH}`, "u");

/** True when a text has Japanese letters in it. */
export function hasJapanese(text: string): boolean {
  return LETTER.test(text);
}

/**
 * Joins the lines of a text that was wrapped: without a blank between two Japanese characters and beside
 * Japanese punctuation, with one blank everywhere else. Blanks at the ends of the lines don't count.
 */
export function joinWrapped(lines: readonly string[]): string {
  let joined = "";
  for (const line of lines.map((each) => each.trim())) {
    if (line === "") continue;
    joined += joined === "" || !needsBlank(joined, line) ? line : ` ${line}`;
  }
  return joined;
}

function needsBlank(before: string, after: string): boolean {
  if (FULL_WIDTH_AT_END.test(before) || FULL_WIDTH_AT_START.test(after)) return false;
  return !(LETTER_AT_END.test(before) && LETTER_AT_START.test(after));
}
