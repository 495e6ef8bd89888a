/**
 * Keeps a text from being read as markup where its format has no way to escape: a blank without width is put behind
 * the first character of whatever `marks` finds. The text looks as before. Texts of a log have no such blank of
 * their own (see `ticket-text.ts`).
 */
export function breakMarks(text: string, marks: RegExp): string {
  return text.replace(marks, (found) => `${found.charAt(0)}\u200B${found.slice(1)}`);
}
