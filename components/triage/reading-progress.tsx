import { fillWords } from "#lib/i18n/fill-words";
import { formatBytes } from "#lib/i18n/format-bytes";
import type { Locale } from "#lib/i18n/locale";
import type { TriageWords } from "#lib/i18n/triage-words";
import { visibleText } from "#lib/share/visible-text";
import type { TriageProgress } from "#lib/triage/report";

type Props = {
  progress: TriageProgress | undefined;
  locale: Locale;
  words: TriageWords;
  onCancel: () => void;
};

/** From here on, time left is told in minutes. */
const LONG_SECONDS = 100;

/** How far the reading is: bytes, lines, rate and time left, with the button that stops it. */
export function ReadingProgress({ progress, locale, words, onCancel }: Props) {
  const total = progress?.bytesTotal;
  return (
    <div className="reading">
      {/* No sentence about a file before its name is known. */}
      <p id="reading">
        {progress?.file === undefined
          ? words.begins
          : fillWords(words.reading, { file: visibleText(progress.file) })}
      </p>
      <progress
        aria-labelledby="reading"
        {...(progress === undefined || total === undefined ? {} : { value: progress.bytesRead, max: total })}
      />
      <p className="note">
        {progress === undefined
          ? "\u00A0"
          : fillWords(words.progress, {
              read: formatBytes(progress.bytesRead, locale),
              total: total === undefined ? "…" : formatBytes(total, locale),
              lines: progress.lines.toLocaleString(locale),
              rate: formatBytes(progress.bytesPerSecond, locale),
            })}{" "}
        {progress?.secondsLeft === undefined ? null : leftText(progress.secondsLeft, words)}
      </p>
      <button type="button" onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  );
}

function leftText(seconds: number, words: TriageWords): string {
  return seconds < LONG_SECONDS
    ? fillWords(words.left, { seconds: Math.ceil(seconds) })
    : fillWords(words.leftMinutes, { minutes: Math.round(seconds / 60) });
}
