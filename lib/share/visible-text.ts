/**
 * What shows nothing, or makes the text around it show as something else: controls but tab and newline, soft
 * hyphen, zero-width characters, marks and embeddings of the bidirectional algorithm (UAX #9), separators of
 * lines and paragraphs, interlinear marks, tags, unpaired surrogates.
 */
const UNSEEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|\p{Cs}/gu;

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
