import type { Locale } from "../i18n/locale";

/** A piece of prose: what is code in it, and what the other side does not say. */
export type ComparedPiece = { text: string; code: boolean; differs: boolean };

/** Where less than this share of the shorter side is common, prose is another prose, and marks would say nothing. */
const WORTH_MARKING = 0.55;

type Word = { text: string; code: boolean };

/**
 * Takes two proses apart into pieces and says of each whether the other prose has it, too, in the same order (the
 * longest common subsequence of their words). Backticks stand around code. Words are those of the language's own
 * segmentation, so Japanese is marked by words and not by sentences. Nothing is marked where less than the share
 * `worthMarking` is common.
 */
export function compareProse(
  left: string,
  right: string,
  locale: Locale,
  worthMarking = WORTH_MARKING,
): [left: ComparedPiece[], right: ComparedPiece[]] {
  const words = { left: wordsOf(left, locale), right: wordsOf(right, locale) };
  const common = commonWords(words.left, words.right);
  const least = Math.min(weightOf(words.left), weightOf(words.right));
  const shared = weightOf(words.left.filter((_, at) => common.left.has(at)));
  if (shared < least * worthMarking)
    return [joined(words.left, () => false), joined(words.right, () => false)];
  return [
    joined(words.left, (at) => !common.left.has(at)),
    joined(words.right, (at) => !common.right.has(at)),
  ];
}

function wordsOf(prose: string, locale: Locale): Word[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: "word" });
  return prose
    .split("`")
    .flatMap((piece, at) =>
      at % 2 === 1
        ? [{ text: piece, code: true }]
        : Array.from(segmenter.segment(piece), ({ segment }) => ({ text: segment, code: false })),
    )
    .filter(({ text }) => text !== "");
}

/** How much a row of words says: blanks and marks say nothing. */
function weightOf(words: readonly Word[]): number {
  return words.reduce((sum, { text }) => sum + text.replace(/[^\p{L}\p{N}]/gu, "").length, 0);
}

/** The places, on either side, of the longest row of words that both sides have. */
function commonWords(
  left: readonly Word[],
  right: readonly Word[],
): { left: Set<number>; right: Set<number> } {
  const same = (a: number, b: number) =>
    left[a]?.text.toLowerCase() === right[b]?.text.toLowerCase() && left[a]?.code === right[b]?.code;
  const longest = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1));
  const at = (a: number, b: number) => longest[a]?.[b] ?? 0;
  for (let a = left.length - 1; a >= 0; a--) {
    const row = longest[a];
    if (row === undefined) continue;
    for (let b = right.length - 1; b >= 0; b--) {
      row[b] = same(a, b) ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
    }
  }
  const common = { left: new Set<number>(), right: new Set<number>() };
  for (let a = 0, b = 0; a < left.length && b < right.length; ) {
    if (same(a, b)) {
      common.left.add(a++);
      common.right.add(b++);
    } else if (at(a + 1, b) >= at(a, b + 1)) a++;
    else b++;
  }
  return common;
}

/** Words put together to pieces as long as they go; a blank or mark between two that differ differs with them. */
function joined(words: readonly Word[], differs: (at: number) => boolean): ComparedPiece[] {
  const pieces: ComparedPiece[] = [];
  words.forEach(({ text, code }, at) => {
    const silent = !/[\p{L}\p{N}]/u.test(text);
    const piece = {
      text,
      code,
      differs: silent ? at > 0 && differs(at - 1) && at + 1 < words.length && differs(at + 1) : differs(at),
    };
    const last = pieces.at(-1);
    if (last !== undefined && !code && !last.code && last.differs === piece.differs) last.text += text;
    else pieces.push(piece);
  });
  return pieces;
}
