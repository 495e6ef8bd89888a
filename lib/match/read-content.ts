import type { Content } from "./accept-text";
import type { InputRecord } from "./read-records";
import { isJapanese, type Token, tokenise } from "./tokens";
import { tabulate } from "./word-table";

/** Words that label a message or its level, in front of it or behind. */
const LABELS = [
  ...[
    "error",
    "errors",
    "warning",
    "warn",
    "info",
    "message",
    "messages",
    "msg",
    "text",
    "log",
    "code",
    "ssl",
  ],
  ...["crit", "notice", "ok", "e", "w", "i", "f", "n", "t", "r"],
];
/** Bracket groups, tags of HTML, keys before a value, addresses: what surrounds a message but is no part of it. */
const SURROUNDINGS =
  /\[[^[\]\n]{0,120}\]|<\/?(?:b|br|p|li|ul|ol|td|tr|th|div|span|pre|strong|em|i|code)\b[^<>]{0,60}>|\b[A-Za-z_]{1,20}=(?=["'])|\bhttps?:\/\/[^\s?#]{1,200}\?[A-Za-z_.-]{1,20}=|&[A-Za-z_.-]{1,20}=[\w.:%+-]{0,40}(?=[&#\s]|$)|(?:\u30A8\u30E9\u30FC|\u8B66\u544A|\u60C5\u5831|\u30E1\u30C3\u30BB\u30FC\u30B8|\u30ED\u30B0)(?=[\s:])|\bx{2,3}(?:\.x{1,3}){1,3}\b/gi;
/** Message numbers of other products: `CWPKI0022E`, `AH02032`, `ORA-28860`. */
const FOREIGN_CODE = /(?<![0-9A-Za-z])[A-Z]{2,10}[-_]?[0-9]{3,6}[A-Z]?(?![0-9A-Za-z])/g;
/** Names that only look like message numbers. */
const NO_CODES = /^(?:SHA|AES|UTF|TLS|SSL|RSA|MD|DES|RC|PKCS|STC|JOB|TSU|RFC|CVE)/;
/**
 * A record is searched for texts so far, in words or Japanese characters; codes are found in all of it. The longest
 * text has some 40 words or 150 characters; this is a page of prose, or a line of 8,000 characters.
 */
const MOST_TOKENS = 1_500;

/** The words that explain themselves beside a message: labels, and the names of the product. */
export function labelWords(names: readonly string[]): ReadonlySet<string> {
  const words = [...LABELS, ...names].flatMap((name) => tokenise(name).map((token) => token.text));
  return new Set(words.filter((word) => !isJapanese(word)));
}

/** Prepares a record for laying texts on it: its tokens without the codes at `places`, and what explains them. */
export function readContent(
  record: InputRecord,
  places: readonly (readonly [number, number])[],
  labels: ReadonlySet<string>,
  foreignBits: number,
): Content {
  const { text } = record.text;
  const inCode = (token: Pick<Token, "from" | "to">) =>
    places.some(([from, to]) => token.from < to && token.to > from);
  const tokens = tokenise(text, record.from, record.to)
    .filter((token) => !inCode(token))
    .slice(0, MOST_TOKENS);
  const surroundings = [...text.matchAll(SURROUNDINGS)].map(({ 0: { length }, index }) => [
    index,
    index + length,
  ]);
  const explained = new Set(
    tokens.filter(
      (token) =>
        /^[0-9]+(?:ms|us|s)?$/.test(token.text) ||
        labels.has(token.text) ||
        surroundings.some(([from = 0, to = 0]) => token.from >= from && token.to <= to),
    ),
  );
  const foreign = [...text.matchAll(FOREIGN_CODE)].find(
    ({ 0: code, index }) => !NO_CODES.test(code) && !inCode({ from: index, to: index + code.length }),
  );
  return {
    text,
    tokens,
    words: tabulate(tokens),
    labels: [...labels],
    from: record.from,
    to: record.to,
    breaks: record.breaks,
    explained,
    foreignCode: foreign === undefined ? undefined : foreign.index + foreign[0].length,
    foreignBits,
  };
}
