/**
 * A text as search compares it, with the way back to what was written.
 *
 * `starts[i]` and `ends[i]` are the UTF-16 offsets in the original of the character that unit `i` of `text`
 * came from; both never fall. `hiragana[i]` is true where the original was hiragana, which `text` no longer
 * tells.
 */
export type Normalised = {
  text: string;
  starts: readonly number[];
  ends: readonly number[];
  hiragana: readonly boolean[];
};

const HIRAGANA = /^[\u3041-\u3096\u309d\u309e]/;
/** A voicing mark that nothing took up. */
const LOOSE_MARK = /[\u3099\u309a]/;
/** Dashes that people type for the long-vowel mark. */
const DASH = /[-\u2010-\u2015\u2212]/;

const SMALL = "ァィゥェォッャュョヮヵヶ";
const LARGE = "アイウエオツヤユヨワカケ";
/** Kana of the e-row: a following イ is a long vowel (シェイク = シェーク). */
const E_ROW = "エケセテネヘメレゲゼデベペ";

/**
 * Folds away what readers spell differently: width and compatibility forms (NFKC), case, hiragana and
 * katakana, small kana, long vowels (ー, エイ), ヂ and ヅ, the middle dot. Applying it twice changes nothing more.
 */
export function normalise(written: string): Normalised {
  const starts: number[] = [];
  const ends: number[] = [];
  const hiragana: boolean[] = [];
  let text = "";
  let last = "";
  let isBehindKana = false;
  for (let start = 0; start < written.length; ) {
    const end = clusterEnd(written, start);
    const isHiragana = isHiraganaUnit(written.charCodeAt(start));
    for (const unit of foldedAt(written, start, end)) {
      if (isBehindKana && isDropped(unit, last, written.charAt(end))) {
        ends[ends.length - 1] = end;
        continue;
      }
      text += unit;
      last = unit;
      isBehindKana = isKana(unit);
      for (let i = 0; i < unit.length; i++) {
        starts.push(start);
        ends.push(end);
        hiragana.push(isHiragana);
      }
    }
    start = end;
  }
  return { text, starts, ends, hiragana };
}

/** Where the character at `start` ends, with the marks that NFKC may fuse it with (half-width dakuten, accents). */
function clusterEnd(written: string, start: number): number {
  let end = start + ((written.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  while (end < written.length && isMark(written.charCodeAt(end))) end++;
  return end;
}

function isMark(unit: number): boolean {
  if (unit < 0x300) return false;
  return unit <= 0x36f || unit === 0x3099 || unit === 0x309a || unit === 0xff9e || unit === 0xff9f;
}

function isHiraganaUnit(unit: number): boolean {
  return unit >= 0x3041 && (unit <= 0x3096 || unit === 0x309d || unit === 0x309e);
}

function isKana(char: string): boolean {
  const unit = char.charCodeAt(0);
  return unit >= 0x30a1 && unit <= 0x30fa;
}

/** Texts repeat a few thousand characters; folding each once makes building an index twice as fast. */
const foldedClusters = new Map<string, string>();
const MOST_CLUSTERS = 20_000;

function foldedAt(written: string, start: number, end: number): string {
  const unit = written.charCodeAt(start);
  if (unit < 0x80 && end === start + 1) return ASCII[unit] ?? "";
  const cluster = written.slice(start, end);
  let folded = foldedClusters.get(cluster);
  if (folded === undefined) {
    folded = fold(cluster);
    if (foldedClusters.size < MOST_CLUSTERS) foldedClusters.set(cluster, folded);
  }
  return folded;
}

/** Folds each character for itself; what depends on the neighbours (long vowels) is `normalise`'s business. */
export function fold(written: string): string {
  let before = "";
  let text = written;
  // Lower case can open a new composition and the other way round; three rounds settle every character.
  for (let round = 0; round < 3 && text !== before; round++) {
    before = text;
    text = text.normalize("NFKC").toLowerCase();
  }
  let folded = "";
  for (const char of text) if (!LOOSE_MARK.test(char)) folded += foldKana(char);
  return folded;
}

const ASCII = Array.from({ length: 0x80 }, (_, unit) => fold(String.fromCharCode(unit)));

function foldKana(char: string): string {
  const katakana = HIRAGANA.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0x60) : char;
  const small = SMALL.indexOf(katakana);
  if (small >= 0) return LARGE.charAt(small);
  if (katakana === "ヂ") return "ジ";
  if (katakana === "ヅ") return "ズ";
  return /\s/.test(katakana) ? " " : katakana;
}

/** Whether a unit behind a kana is dropped: what only lengthens it, or parts it from the next word. */
function isDropped(unit: string, last: string, next: string): boolean {
  if (unit === "ー" || unit === "・") return true;
  if (unit === "イ") return E_ROW.includes(last);
  return DASH.test(unit) && isKana(fold(next));
}
