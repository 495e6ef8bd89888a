/** A word or a Japanese character of a text, lower case, and where it stands. */
export type Token = {
  text: string;
  from: number;
  to: number;
  /** True where no blank, closing quotation mark or Japanese full stop stands between it and the token before. */
  glued: boolean;
};

/** Words of letters and digits; Han, Hiragana and Katakana one by one, so that a text cut anywhere still fits. */
const TOKEN = /[a-z0-9]+|\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|[\p{L}\p{N}]/giu;

const BREAK = /[\s\u3002\u300D\u300F\u201D"`]/;
/** Is a letter to Unicode, and is set or left out: the long-vowel mark. */
const LONG_VOWEL_MARK = "\u30FC";

/** Small e in Katakana: the i behind it is a long vowel, written or not. */
const LONG_VOWEL_I = /^\u30A4$/;
const ENDS_IN_E = /[\u30A7\u30B1\u30B2\u30BB\u30BC\u30C6\u30C7\u30CD\u30D8\u30D9\u30DA\u30E1\u30EC]$/;

/**
 * The tokens of `[from, to)` of a width-folded text. Blanks and punctuation carry nothing; neither do the
 * long-vowel mark and the middle dot, which writers set or leave out.
 */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const { 0: word, index } of text.slice(from, to).matchAll(TOKEN)) {
    if (word === LONG_VOWEL_MARK) continue;
    if (LONG_VOWEL_I.test(word) && ENDS_IN_E.test(text.charAt(from + index - 1))) continue;
    const start = from + index;
    const glued = last > 0 && !BREAK.test(text.slice(last, start));
    last = start + word.length;
    tokens.push({ text: word.toLowerCase(), from: start, to: last, glued });
  }
  return tokens;
}

/** True for a token that is one Japanese character. */
export function isJapanese(token: string): boolean {
  return token >= "\u3040";
}
