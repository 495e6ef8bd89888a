/** The fields of an entry that a topic labels. */
export type TopicField = "message" | "cause" | "resolution";

/** A line of a topic, taken apart as far as that can be done without looking at its neighbours. */
export type TopicLine = {
  /** Counted from 1. */
  number: number;
  /** The line with its bullet, trimmed; typographic blanks are plain ones. Empty for a blank line. */
  text: string;
  indent: number;
  bullet: string;
  /** The text behind the bullet. */
  body: string;
  /** The words before the first colon, and what follows it; `field` where the words are a label we know. */
  label?: { name: string; field: TopicField | undefined; rest: string };
  /** The code that the body begins with. */
  code?: LeadingCode;
};

/** A code at the start of a text, in canonical spelling, with the text behind it. */
export type LeadingCode = { code: string; colon: boolean; rest: string };

/** Labels as vendors write them, after NFKC and in lower case. */
const LABELS: ReadonlyMap<string, TopicField> = new Map([
  ["message", "message"],
  ["メッセージ", "message"],
  ["reason", "cause"],
  ["cause", "cause"],
  ["原因", "cause"],
  ["理由", "cause"],
  ["solution", "resolution"],
  ["resolution", "resolution"],
  ["解決策", "resolution"],
  ["解決方法", "resolution"],
]);

const BULLETED =
  /^([-*\u2010-\u2015\u2022\u2023\u25aa\u25cf\u25cb\u25a0\u25e6\u00b7\u30fb\uff65]|\d{1,3}[.)])(?!\1)(\s*)(.*)$/u;
const LABELLED = /^(?:\*\*|__)?([^:\uff1a]{1,40}?)(?:\*\*|__)?\s*[:\uff1a](?:\*\*|__)?\s*(.*)$/u;
const CODED =
  /^(?:\*\*|__|`)?([A-Za-z\uff21-\uff3a\uff41-\uff5a]{2,12}[0-9\uff10-\uff19]{2,8}[A-Za-z\uff21-\uff3a\uff41-\uff5a]?)(?:\*\*|__|`)?(?:\s*([:\uff1a])|(?=\s)|$)(?:\*\*|__)?\s*(.*)$/u;

/** Splits a topic into lines, whatever ends them, and takes each apart. Never throws; no line is left out. */
export function readLines(text: string): TopicLine[] {
  return text.split(/\r\n|\n|\r/).map((raw, index) => readLine(raw, index + 1));
}

/** The code that a text begins with, followed by a colon, a blank or nothing; full-width letters count. */
export function leadingCode(text: string): LeadingCode | undefined {
  const found = CODED.exec(text);
  if (found === null) return undefined;
  const [, written = "", colon, rest = ""] = found;
  return { code: written.normalize("NFKC").toUpperCase(), colon: colon !== undefined, rest };
}

function readLine(raw: string, number: number): TopicLine {
  // Byte order marks and zero-width blanks are traces of copying; other blanks become plain ones.
  const plain = raw
    .replace(/[\ufeff\u200b]/g, "")
    .replace(/[\t\v\f\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " ");
  const text = plain.trim();
  const indent = plain.length - plain.trimStart().length;
  const bulleted = BULLETED.exec(text);
  if (bulleted !== null) {
    const [, bullet = "", blanks = "", body = ""] = bulleted;
    const isNumber = /\d/.test(bullet);
    const line = withParts({ number, text, indent, bullet: isNumber ? "1." : bullet, body });
    // A number, or a hyphen or star that touches its word, is a bullet only before something we know.
    const isBullet = !isNumber && (blanks !== "" || !/[-*\u2010-\u2015]/.test(bullet));
    if (isBullet || line.label?.field !== undefined || line.code !== undefined) return line;
  }
  return withParts({ number, text, indent, bullet: "", body: text });
}

function withParts(line: TopicLine): TopicLine {
  const code = leadingCode(line.body);
  if (code !== undefined) return { ...line, code };
  const found = LABELLED.exec(line.body);
  if (found === null) return line;
  const [, words = "", rest = ""] = found;
  const name = words.trim();
  return { ...line, label: { name, field: LABELS.get(name.normalize("NFKC").toLowerCase()), rest } };
}
