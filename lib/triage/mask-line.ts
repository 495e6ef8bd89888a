/** A day and month by name; a path or web address; a word with a digit in it; hexadecimal letters alone in brackets. ASCII only. */
const VARYING =
  /\b(?:(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat),? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +[0-9][0-9:. ]*[0-9]|(?:https?:\/)?\/[!#$%&*+\-./0-9:;=?@A-Z\\^_a-z|~]+|[#$%&*+\-.:=@A-Z\\^_a-z~]{0,80}[0-9][!#$%&*+\-./0-9:=?@A-Z\\^_a-z~]*|\[[0-9A-Fa-f]{2,16}\]/g;
/**
 * So much of a line tells its kind, and is searched for texts: eight times the longest record. The Report says how
 * many lines were longer; codes are counted in all of them.
 */
export const TEXT_LIMIT = 8_000;
const KEY = /^[A-Za-z_.-]{1,40}=/;
const END_MARKS = /[.:;!?]+$/;

/**
 * A line with what varies replaced by `…`, for people to read and to tell kinds of lines apart. Words in `kept`
 * (in lower case) stay, and so do the keys of `key=value` and the punctuation behind a word.
 */
export function maskLine(line: string, kept: ReadonlySet<string>): string {
  return line
    .slice(0, TEXT_LIMIT)
    .replace(VARYING, (word) => {
      if (word.startsWith("[")) return "[…]";
      const bare = word.replace(END_MARKS, "");
      if (kept.has(bare.toLowerCase())) return word;
      return `${KEY.exec(word)?.[0] ?? ""}…${word.slice(bare.length)}`;
    })
    .replace(/…(?:[ :.,/-]?…)+/g, "…")
    .replace(/\s+/g, " ")
    .trim();
}

const DIGIT_WORD = /(?<![A-Za-z#_-])[A-Za-z#_-]{0,32}[0-9][0-9A-Za-z#_]*/g;

/** The words of a text that have a digit and a letter in them, in lower case: `sslv2`, `pkcs#11`. */
export function digitWords(text: string): string[] {
  return (text.slice(0, TEXT_LIMIT).match(DIGIT_WORD) ?? [])
    .filter((word) => /[A-Za-z]/.test(word))
    .map((word) => word.toLowerCase());
}

/** A word without what the scanner drops (see `pair-table.ts`): `sslv2` and `sslv3` are the same. */
export function skeleton(word: string): string {
  return word.toLowerCase().replace(/[0-9a-f.:/]/g, "");
}
