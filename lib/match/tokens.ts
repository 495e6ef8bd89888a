/** A word or a Japanese character of a text, lower case, and where it stands. */
export type Token = {
  text: string;
  from: number;
  to: number;
  /** True where no blank, closing quotation mark or Japanese full stop stands between it and the token before. */
  glued: boolean;
};

/** What is a token of its own beside words of ASCII letters and digits. */
const SINGLE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{L}\p{N}]/u;
const BREAK = /[\s\u3002\u300D\u300F\u201D"`]/;
/** Is a letter to Unicode, and is set or left out: the long-vowel mark. */
const LONG_VOWEL_MARK = 0x30fc;
/** Small e in Katakana: the i behind it is a long vowel, written or not. */
const LONG_VOWEL_I = 0x30a4;
const ENDS_IN_E = /[\u30A7\u30B1\u30B2\u30BB\u30BC\u30C6\u30C7\u30CD\u30D8\u30D9\u30DA\u30E1\u30EC]$/;

/**
 * The tokens of `[from, to)` of a width-folded text: words of letters and digits; Han, Hiragana and Katakana one
 * by one, so that a text cut anywhere still fits. Blanks and punctuation carry nothing; neither do the long-vowel
 * mark and the middle dot, which writers set or leave out.
 */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let last = from;
  forEachToken(text, from, to, (start, end) => {
    const glued = tokens.length > 0 && !BREAK.test(text.slice(last, start));
    last = end;
    tokens.push({ text: text.slice(start, end).toLowerCase(), from: start, to: end, glued });
  });
  return tokens;
}

/** Calls `visit` with the place of each token in `[from, to)`, in order. Linear, without a regular expression. */
export function forEachToken(
  text: string,
  from: number,
  to: number,
  visit: (from: number, to: number) => void,
): void {
  for (let at = from; at < to; ) {
    const start = at;
    const unit = text.charCodeAt(at);
    at += 1;
    if (unit < 0x80) {
      if (!isWordUnit(unit)) continue;
      while (at < to && isWordUnit(text.charCodeAt(at))) at += 1;
      visit(start, at);
    } else if (unit === LONG_VOWEL_I) {
      if (!ENDS_IN_E.test(text.charAt(start - 1))) visit(start, at);
    } else if (isKanaOrHan(unit)) {
      visit(start, at);
    } else if (unit !== LONG_VOWEL_MARK) {
      if (unit >= 0xd800 && unit < 0xdc00 && at < to) at += 1;
      if (SINGLE.test(text.slice(start, at))) visit(start, at);
    }
  }
}

/** A letter or digit of ASCII. */
function isWordUnit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);
}

/** The characters that nearly all Japanese consists of. */
function isKanaOrHan(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x3041 && unit <= 0x3096) ||
    (unit >= 0x30a1 && unit <= 0x30fa)
  );
}

/** True for a token that is one Japanese character. */
export function isJapanese(token: string): boolean {
  return token >= "\u3040";
}
