/** What is taken for a digit (`read-cells.ts`). */
const LOOK_ALIKES = /^[OILZSB]*$/i;

/**
 * Whether a word, without digits, can't be any part of a code, however it is spelt: it is of another script, or
 * goes on after the place of a prefix, `longest` letters at most, with letters that nobody takes for digits.
 */
export function isNeverInCode(word: string, longest: number): boolean {
  if (/[0-9]/.test(word)) return false;
  return /[^A-Za-z]/.test(word) || !LOOK_ALIKES.test(word.slice(longest, -1));
}
