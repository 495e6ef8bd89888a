"use client";

import { useEffect } from "react";
import { fillWords } from "#lib/i18n/fill-words";
import type { Locale } from "#lib/i18n/locale";
import type { TriageWords } from "#lib/i18n/triage-words";
import type { LoadedTriage } from "#lib/triage/load-triage.client";
import type { LogFile } from "#lib/triage/triage-events";
import { ReadingProgress } from "./reading-progress";
import { ReportBoard } from "./report-board.client";
import { useTriage } from "./use-triage.client";

/** What is to be read; `folders` are those among what was dropped, which are not. */
export type Logs = { files: readonly LogFile[]; folders: readonly string[] };

type Props = {
  /** Other logs are read as soon as they come. */
  logs: Logs;
  loaded: LoadedTriage;
  locale: Locale;
  words: TriageWords;
  /** Has the same logs read in another way. */
  onLogs: (logs: Logs) => void;
  /** Leaves the Report for the choice of other logs. */
  onAgain: () => void;
};

/** Reads logs, says how far it is, and shows what they hold. */
export function LogReport({ logs, loaded, locale, words, onLogs, onAgain }: Props) {
  const { state, start, stop } = useTriage(loaded);
  const { kind, progress, report } = state;
  useEffect(() => start(logs.files, logs.folders), [logs, start]);

  return (
    <>
      {kind === "failed" ? (
        <p role="alert">{fillWords(words.failed, { reason: state.reason ?? "" })}</p>
      ) : null}
      {kind === "reading" ? (
        <ReadingProgress progress={progress} locale={locale} words={words} onCancel={stop} />
      ) : null}
      {report === undefined ? (
        kind === "cancelled" && <p role="status">{words.cancelledEmpty}</p>
      ) : (
        <ReportBoard
          state={state}
          locale={locale}
          words={words}
          onEncoding={(name, encoding) =>
            onLogs({
              ...logs,
              files: logs.files.map((file) =>
                file.name === name ? { name, blob: file.blob, ...(encoding && { encoding }) } : file,
              ),
            })
          }
        />
      )}
      {kind === "done" || kind === "cancelled" || kind === "failed" ? (
        <p className="triage-actions">
          <button type="button" onClick={onAgain}>
            {words.again}
          </button>
        </p>
      ) : null}
    </>
  );
}
