const ALPHANUMERIC = /[0-9A-Za-z]/;
/** What makes the letter or digit before a word part of an escape: `\\n`, `%20`, `\\u3000`, a colour. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours are what is looked for.
const ESCAPE_BEFORE = /(?:\\[nrtbf]|\\u[0-9A-Fa-f]{4}|%[0-9A-Fa-f]{2}|\u001b\[[0-9;]{0,8}m)$/;

/**
 * True where a code may begin at `at`: no ASCII letter or digit stands directly before it, other than the end
 * of an escape. Japanese is written without blanks, so its characters do not matter.
 */
export function beginsWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before === "_") return !ALPHANUMERIC.test(text.charAt(at - 2));
  if (!ALPHANUMERIC.test(before)) return true;
  return ESCAPE_BEFORE.test(text.slice(Math.max(0, at - 12), at));
}
