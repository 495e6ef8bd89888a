/** Japanese, Chinese and full-width characters: a line may break beside them. */
const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/;
/** What may not begin a line: closing marks, small kana, the long-vowel mark, the mark of repetition. */
const NOT_FIRST =
  /[\u3001\u3002\uFF0C\uFF0E\u30FB\uFF1A\uFF1B\uFF1F\uFF01\u300D\u300F\u3011\u3009\u300B\u3015\uFF09\uFF3D\uFF5D\u30FC\u3005\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u30A1\u30A3\u30A5\u30A7\u30A9\u30C3\u30E3\u30E5\u30E7\u30F5\u30F6,.:;?!)\]}]/;
/** What may not end a line: opening marks. */
const NOT_LAST = /[\u300C\u300E\u3010\u3008\u300A\u3014\uFF08\uFF3B\uFF5B([{]/;

/**
 * Breaks a text into lines no wider than `width`: at blanks and between Japanese characters, where the rules of
 * Japanese typesetting allow it, and inside a word only when the word alone is too wide. What does not fit in `most`
 * lines is cut, and the last line ends in `…`.
 *
 * @param measure the width of a text
 */
export function breakLines(
  text: string,
  width: number,
  most: number,
  measure: (text: string) => number,
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    if (measure((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== "") lines.push(line.trimEnd());
    line = "";
    for (const character of piece) {
      if (line !== "" && measure(line + character) > width) {
        lines.push(line);
        line = "";
      }
      line += character;
    }
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const last = [...(kept.pop() ?? "")];
  while (last.length > 0 && measure(`${last.join("")}…`) > width) last.pop();
  return [...kept, `${last.join("").trimEnd()}…`];
}

/** The same, in lines of about the same width: no line more than `breakLines` needs, and no word left alone in the last. */
export function balancedLines(
  text: string,
  width: number,
  most: number,
  measure: (text: string) => number,
): string[] {
  const widest = breakLines(text, width, most, measure);
  if (widest.at(-1)?.endsWith("…")) return widest;
  let balanced = widest;
  for (let share = 0.95; share >= 0.5; share -= 0.05) {
    const tried = breakLines(text, width * share, most, measure);
    if (tried.length > widest.length || tried.at(-1)?.endsWith("…")) break;
    balanced = tried;
  }
  return balanced;
}

/** The pieces of a text that a line may break between; a blank stays with what is before it. */
function pieces(text: string): string[] {
  const found: string[] = [];
  const characters = [...text];
  let piece = "";
  characters.forEach((character, at) => {
    piece += character;
    const next = characters[at + 1];
    if (next === undefined || mayBreak(character, next)) {
      found.push(piece);
      piece = "";
    }
  });
  return found;
}

function mayBreak(before: string, after: string): boolean {
  if (after === " " || NOT_LAST.test(before) || NOT_FIRST.test(after)) return false;
  return before === " " || WIDE.test(before) || WIDE.test(after);
}
