/**
 * What shows nothing, or makes the text around it show as something else: controls but tab and newline, formats
 * (zero-width characters, marks of the bidirectional algorithm of UAX #9, tags), separators of lines and
 * paragraphs, unpaired surrogates.
 */
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * A text of a log as it may be shown: characters that can't be seen, or that turn others around, are spelled
 * (`U+202E` in angle brackets), so that no line of a log looks like another one. Linear; other texts come back as they are.
 */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, (char) => `\u27E8U+${codeOf(char)}\u27E9`);
}

function codeOf(char: string): string {
  return (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}
