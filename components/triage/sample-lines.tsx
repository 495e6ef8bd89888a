import { fillWords } from "#lib/i18n/fill-words";
import type { Locale } from "#lib/i18n/locale";
import type { TriageWords } from "#lib/i18n/triage-words";
import { visibleText } from "#lib/share/visible-text";
import type { SampleLine } from "#lib/triage/report";

type Props = { samples: readonly SampleLine[]; locale: Locale; words: TriageWords };

/** Lines as they stand in a log, each with its file and number. */
export function SampleLines({ samples, locale, words }: Props) {
  return samples.map(({ file, line, text }) => (
    <figure key={`${file}:${line}`} className="sample-line">
      <figcaption className="note">
        {fillWords(words.sampleAt, { file: visibleText(file), line: line.toLocaleString(locale) })}
      </figcaption>
      <pre translate="no">{visibleText(text)}</pre>
    </figure>
  ));
}
