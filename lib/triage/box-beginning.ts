/** A text box of more characters or lines keeps the browser busy for seconds each time it is laid out. */
const MOST_CHARACTERS = 50_000;
const MOST_LINES = 1_000;
/** So does one letter with thousands of marks over it. No script writes more than a few. */
const MARKS = /\p{M}{65}/u;

/**
 * What of a pasted text a text box may show: all of it, or its beginning, up to the end of a line where there is one.
 * Looks at no more than the beginning.
 */
export function boxBeginning(text: string): string {
  const head = text.slice(0, MOST_CHARACTERS);
  const marked = head.search(MARKS);
  const most = marked < 0 ? head.length : marked;
  let end = 0;
  for (let lines = 0; lines < MOST_LINES; lines += 1) {
    const next = text.indexOf("\n", end);
    if (next < 0 || next >= most) return most === text.length ? text : cutAt(text, end, most);
    end = next + 1;
  }
  return text.slice(0, end);
}

/** Up to the last whole line; where the first line alone is too long, as much of it as fits. */
function cutAt(text: string, lastLine: number, most: number): string {
  if (lastLine > 0) return text.slice(0, lastLine);
  const half = /[\uD800-\uDBFF]/.test(text.charAt(most - 1));
  return text.slice(0, half ? most - 1 : most);
}
