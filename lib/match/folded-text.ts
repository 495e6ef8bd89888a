/**
 * A text in folded form, with the way back to the original: character `i` of `text` comes from
 * `[starts[i], ends[i])` of the original, in UTF-16 units.
 */
export type FoldedText = { text: string; starts: ArrayLike<number>; ends: ArrayLike<number> };

/** Characters that show nothing and that copying leaves behind: soft hyphen, zero-width ones, bidirectional marks, BOM. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/;
/** Letters and digits of full width, and `INVISIBLE`: what a code can hide behind. */
const HIDING =
  /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/;
const NOT_PLAIN = /[\u0080-\uFFFF]/;
/** Half-width voicing marks: they belong to the character before them. */
const VOICING_MARK = /[\uFF9E\uFF9F]/;

/**
 * Folds width and compatibility forms (NFKC) character by character, and drops invisible characters, so that
 * `ＳＳＬ０２２２Ｗ` reads `SSL0222W` and every position still leads back to the original. Letter case stays.
 */
export function foldText(original: string): FoldedText {
  if (!NOT_PLAIN.test(original)) return plain(original);
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < original.length) {
    let end = at + (isHighSurrogate(original.charCodeAt(at)) ? 2 : 1);
    if (VOICING_MARK.test(original.charAt(end))) end += 1;
    end = Math.min(end, original.length);
    const piece = original.slice(at, end);
    if (!INVISIBLE.test(piece)) {
      const folded = piece < "\u0080" ? piece : foldPiece(piece);
      for (let i = 0; i < folded.length; i += 1) {
        starts.push(at);
        ends.push(end);
      }
      text += folded;
    }
    at = end;
  }
  return { text, starts, ends };
}

/** The same without the way back: cheap for a text that is folded already, as catalogs' are. */
export function foldedText(original: string): string {
  if (!NOT_PLAIN.test(original)) return original;
  return INVISIBLE.test(original) || original.normalize("NFKC") !== original
    ? foldText(original).text
    : original;
}

/** True where words may stand in a text in full width, or with something invisible inside. Cheap to ask. */
export function mayHideWords(text: string): boolean {
  return HIDING.test(text);
}

/** A text in folded form where that may show words that do not stand in it as it is. */
export function unhidden(text: string): string {
  return mayHideWords(text) ? foldText(text).text : text;
}

/**
 * Japanese squares (\u3316) unfold to six characters; what unfolds to more (U+FDFA: 18) stands in no message, and a
 * paste of nothing else must not grow by it.
 */
const LONGEST_FOLD = 6;

function foldPiece(piece: string): string {
  const folded = piece.normalize("NFKC");
  return folded.length > LONGEST_FOLD ? piece : folded;
}

/** The place `[from, to)` of the folded text as a range of the original. */
export function originalRange(folded: FoldedText, from: number, to: number): readonly [number, number] {
  const start = folded.starts[from] ?? 0;
  return [start, to > from ? (folded.ends[to - 1] ?? start) : start];
}

function plain(text: string): FoldedText {
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    starts[i] = i;
    ends[i] = i + 1;
  }
  return { text, starts, ends };
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
