/** Controls but tab and line feed; marks that turn text around or hide in it; halves of characters. */
const HIDDEN = /(?![\t\n])\p{Cc}|[\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|\p{Cs}/gu;

/**
 * Text of a log with what can't be seen made visible: the signs for control characters (`␛`), other hidden marks by
 * their number (`<U+202E>`). Otherwise a line could look in a ticket like another one. Line ends become line feeds.
 */
export function visibleText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(HIDDEN, (char) => {
    const number = char.codePointAt(0) ?? 0;
    if (number < 0x20) return String.fromCodePoint(0x2400 + number);
    if (number === 0x7f) return "\u2421";
    return `<U+${number.toString(16).toUpperCase().padStart(4, "0")}>`;
  });
}

/** The same for what has to stay on one line. */
export function visibleLine(text: string): string {
  return visibleText(text)
    .replace(/\s*\n\s*/g, " \u23CE ")
    .replaceAll("\t", " ")
    .trim();
}
