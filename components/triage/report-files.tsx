import { useId } from "react";
import { fillWords } from "#lib/i18n/fill-words";
import { formatBytes } from "#lib/i18n/format-bytes";
import type { Locale } from "#lib/i18n/locale";
import type { TriageWords } from "#lib/i18n/triage-words";
import { visibleText } from "#lib/share/visible-text";
import { ENCODINGS, type Encoding } from "#lib/triage/detect-encoding";
import type { Report, TriageNotice } from "#lib/triage/report";
import type { TriageState } from "./use-triage.client";

/** The usual spellings of encodings. */
const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  "utf-8": "UTF-8",
  shift_jis: "Shift_JIS",
  "euc-jp": "EUC-JP",
  "utf-16le": "UTF-16 (LE)",
  "utf-16be": "UTF-16 (BE)",
};

type Props = {
  report: Report;
  state: TriageState;
  locale: Locale;
  words: TriageWords;
  onEncoding: (file: string, encoding: Encoding | undefined) => void;
};

/** Which files were read, how far and in which encoding, with a choice of another one; and what was odd about them. */
export function ReportFiles({ report: { files, notices, bytes }, state, locale, words, onEncoding }: Props) {
  const id = useId();
  const number = (value: number) => value.toLocaleString(locale);
  const canChoose = state.kind === "done" || state.kind === "cancelled";
  const chosen = (name: string) => state.files.find((file) => file.name === name)?.encoding;
  return (
    <>
      {notices.length === 0 ? null : (
        <ul className="notices" aria-label={words.noticesLabel}>
          {notices.map((notice) => {
            const text = noticeText(notice, words, locale);
            return <li key={text}>{text}</li>;
          })}
        </ul>
      )}
      <details className="report-files">
        <summary id={id}>
          {fillWords(files.length === 1 ? words.filesRead.one : words.filesRead.other, {
            count: number(files.length),
            bytes: formatBytes(bytes, locale),
          })}
        </summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard. */}
        <section className="table-scroll" tabIndex={0} aria-labelledby={id}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.file}</th>
                <th scope="col">{words.size}</th>
                <th scope="col">{words.count}</th>
                <th scope="col">{words.encoding}</th>
              </tr>
            </thead>
            <tbody>
              {files.map(({ name, stored, lines, encoding, gzip }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name.
                <tr key={at}>
                  <th scope="row" translate="no">
                    {visibleText(name)}
                  </th>
                  <td>
                    {formatBytes(stored, locale)}
                    {gzip ? " gzip" : ""}
                  </td>
                  <td>{number(lines)}</td>
                  <td>
                    {canChoose ? (
                      <select
                        aria-label={fillWords(words.encodingOf, { file: visibleText(name) })}
                        value={chosen(name) ?? ""}
                        onChange={({ target }) =>
                          onEncoding(
                            name,
                            ENCODINGS.find((each) => each === target.value),
                          )
                        }
                      >
                        <option value="">
                          {chosen(name) === undefined
                            ? fillWords(words.automatic, { encoding: ENCODING_NAMES[encoding] })
                            : words.automatically}
                        </option>
                        {ENCODINGS.map((each) => (
                          <option key={each} value={each}>
                            {ENCODING_NAMES[each]}
                          </option>
                        ))}
                      </select>
                    ) : (
                      ENCODING_NAMES[encoding]
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </>
  );
}

function noticeText(notice: TriageNotice, words: TriageWords, locale: Locale): string {
  const values = Object.entries(notice).flatMap(([key, value]) => {
    if (key === "kind") return [];
    if (key === "bytes" || key === "limit") return [[key, formatBytes(Number(value), locale)]];
    return [[key, typeof value === "number" ? value.toLocaleString(locale) : visibleText(String(value))]];
  });
  const named = notice.kind === "encoding" ? { encoding: ENCODING_NAMES[notice.encoding] } : {};
  return fillWords(words.notices[notice.kind], { ...Object.fromEntries(values), ...named });
}
