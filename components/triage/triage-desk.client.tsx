"use client";

import { useEffect, useState } from "react";
import { fillWords } from "#lib/i18n/fill-words";
import type { Locale } from "#lib/i18n/locale";
import type { Dropped } from "#lib/triage/dropped-files.client";
import { loadLogs } from "#lib/triage/load-triage.client";
import { textBlob } from "#lib/triage/text-blob.client";
import { DropTarget } from "./drop-target.client";
import { LogInput } from "./log-input.client";
import { ReadingProgress } from "./reading-progress";
import { ReportBoard } from "./report-board.client";
import type { TriageWords } from "./report-view";
import { useTriage } from "./use-triage.client";

type Props = {
  locale: Locale;
  words: TriageWords;
  /** Is read at once. */
  pasted?: Blob;
};

/** Takes logs as files or as pasted lines, reads them, and shows what they hold. */
export function TriageDesk({ locale, words, pasted }: Props) {
  const { state, start, stop, reset } = useTriage();
  const [folders, setFolders] = useState<readonly string[]>([]);
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each paste is read once.
  useEffect(() => {
    if (pasted !== undefined) void start([{ name: words.pasted, blob: pasted }]);
  }, [pasted]);

  const readText = async (name: string, lines: string) => start([{ name, blob: await textBlob(lines) }]);
  const take = ({ files, folders, text }: Dropped) => {
    setFolders(files.length === 0 ? folders : []);
    if (files.length > 0) void start(files, folders);
    else if (text.trim() !== "") void readText(words.pasted, text);
  };
  const trySample = async () => {
    const [sample] = await loadLogs();
    if (sample !== undefined) await readText(sample.name, sample.text);
  };
  const { kind, progress, report } = state;
  const isIdle = kind === "idle" || kind === "load-failed";
  return (
    <div className="triage" data-ready={ready}>
      <DropTarget label={words.dropHere} onDrop={take} />
      {isIdle ? (
        <LogInput
          ready={ready}
          words={words}
          onFiles={(files) => take({ files, folders: [], text: "" })}
          onText={(text) => void readText(words.pasted, text)}
          onSample={() => void trySample()}
        />
      ) : null}
      {isIdle && folders.length > 0 ? (
        <p role="alert">{fillWords(words.notices.folder, { file: folders.join(", ") })}</p>
      ) : null}
      {kind === "load-failed" ? (
        <p role="alert">
          {words.loadFailed}{" "}
          <button type="button" onClick={() => void start(state.files, state.folders)}>
            {words.retry}
          </button>
        </p>
      ) : null}
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
            void start(
              state.files.map((file) =>
                file.name === name ? { name, blob: file.blob, ...(encoding && { encoding }) } : file,
              ),
              state.folders,
            )
          }
        />
      )}
      {kind === "done" || kind === "cancelled" || kind === "failed" ? (
        <p className="triage-actions">
          <button type="button" onClick={reset}>
            {words.again}
          </button>
        </p>
      ) : null}
    </div>
  );
}
