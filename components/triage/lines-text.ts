import { fillWords } from "#lib/i18n/fill-words";
import type { Locale } from "#lib/i18n/locale";
import type { TriageWords } from "#lib/i18n/triage-words";

/** A number of lines in words: `1 line`, `1,234 lines`. */
export function linesText(count: number, words: Pick<TriageWords, "lineCount">, locale: Locale): string {
  return fillWords(count === 1 ? words.lineCount.one : words.lineCount.other, {
    lines: count.toLocaleString(locale),
  });
}
