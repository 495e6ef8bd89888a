"use client";

import { useCallback, useEffect } from "react";
import { fillWords } from "#lib/i18n/fill-words";
import type { Locale } from "#lib/i18n/locale";
import type { TriageWords } from "#lib/i18n/triage-words";
import type { Encoding } from "#lib/triage/detect-encoding";
import type { LoadedTriage } from "#lib/triage/load-triage.client";
import type { TriageProgress } from "#lib/triage/report";
import type { LogFile } from "#lib/triage/triage-events";
import { ReadingProgress } from "./reading-progress";
import { ReportBoard } from "./report-board.client";
import { useKeptReport } from "./use-kept-report.client";
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
  const { state, progress, start, stop } = useTriage(loaded);
  const { kind, report } = state;
  useKeptReport();
  useEffect(() => start(logs.files, logs.folders), [logs, start]);
  const readAs = useCallback(
    (name: string, encoding: Encoding | undefined) =>
      onLogs({
        ...logs,
        files: logs.files.map((file) =>
          file.name === name ? { name, blob: file.blob, ...(encoding && { encoding }) } : file,
        ),
      }),
    [logs, onLogs],
  );

  const again =
    kind === "done" || kind === "cancelled" || kind === "failed" ? (
      <p className="triage-actions">
        <button type="button" onClick={onAgain}>
          {words.again}
        </button>
      </p>
    ) : null;

  return (
    <>
      {kind === "failed" ? (
        <p role="alert">{fillWords(words.failed, { reason: state.reason ?? "" })}</p>
      ) : null}
      {kind === "reading" ? (
        <ReadingProgress progress={progress} locale={locale} words={words} onCancel={stop} />
      ) : null}
      {again}
      {report === undefined ? (
        kind === "cancelled" && <p role="status">{words.cancelledEmpty}</p>
      ) : (
        <ReportBoard
          state={state}
          locale={locale}
          words={words}
          read={kind === "cancelled" ? shareRead(progress) : undefined}
          onEncoding={readAs}
        />
      )}
      {/* A Report is long: the way to other files stands at both of its ends. */}
      {report === undefined ? null : again}
    </>
  );
}

/** How much of the files was read, from 0 to 1. */
function shareRead(progress: TriageProgress | undefined): number {
  const total = progress?.bytesTotal ?? 0;
  return progress === undefined || total === 0 ? 0 : progress.bytesRead / total;
}
