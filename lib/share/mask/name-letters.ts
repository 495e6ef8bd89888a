/**
 * Letters of the scripts that put blanks between words, and their marks, for a class in a regular expression. In
 * Japanese the next word follows without one: names have to be told from it by other means.
 */
export const LETTERS = "\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{M}";

/** Characters of Japanese, Chinese and Korean words; the long-vowel mark and others belong to no script. */
export const EAST_ASIAN =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u30FC\\u3005\\u3006";
