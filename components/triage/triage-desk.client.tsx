"use client";

import { type DragEvent, useEffect, useState } from "react";
import { fillWords } from "#lib/i18n/fill-words";
import type { Locale } from "#lib/i18n/locale";
import { loadLogs } from "#lib/triage/load-triage.client";
import { ReadingProgress } from "./reading-progress";
import { ReportView, type TriageWords } from "./report-view";
import { SaveReport } from "./save-report.client";
import { type LogFile, useTriage } from "./use-triage.client";

/** Takes logs as files or as pasted lines, reads them, and shows what they hold. */
export function TriageDesk({ locale, words }: { locale: Locale; words: TriageWords }) {
  const { state, start, cancel, reset } = useTriage();
  const [text, setText] = useState("");
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);

  const readFiles = (list: FileList | null) => {
    const files = Array.from(list ?? [], (file): LogFile => ({ name: file.name, blob: file }));
    if (files.length > 0) void start(files);
  };
  const readText = (name: string, lines: string) => void start([{ name, blob: new Blob([lines]) }]);
  const trySample = async () => {
    const [sample] = await loadLogs();
    if (sample !== undefined) readText(sample.name, sample.text);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    readFiles(event.dataTransfer.files);
  };
  const { kind, progress, report, summaries } = state;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the file button is the first.
    <div className="triage" data-ready={ready} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      {kind === "idle" || kind === "load-failed" ? (
        <div className="triage-input">
          <p>
            <label className="file-choice">
              {words.files}
              <input
                type="file"
                multiple
                disabled={!ready}
                className="visually-hidden"
                onChange={(event) => readFiles(event.target.files)}
              />
            </label>{" "}
            <span className="note">{words.drop}</span>
          </p>
          <label>
            {words.paste}
            <textarea
              rows={5}
              value={text}
              spellCheck={false}
              onChange={(event) => setText(event.target.value)}
            />
          </label>
          <p className="triage-actions">
            <button
              type="button"
              className="primary"
              disabled={text.trim() === ""}
              onClick={() => readText(words.pasted, text)}
            >
              {words.start}
            </button>
            <button type="button" disabled={!ready} onClick={() => void trySample()}>
              {words.try}
            </button>
          </p>
        </div>
      ) : null}
      {kind === "load-failed" ? <p role="alert">{words.loadFailed}</p> : null}
      {kind === "failed" ? (
        <p role="alert">{fillWords(words.failed, { reason: state.reason ?? "" })}</p>
      ) : null}
      {kind === "reading" ? (
        <ReadingProgress progress={progress} locale={locale} words={words} onCancel={cancel} />
      ) : null}
      {kind === "cancelled" ? <p role="status">{words.cancelled}</p> : null}
      {report === undefined ? null : (
        <ReportView report={report} summaries={summaries} locale={locale} words={words} />
      )}
      {kind === "done" || kind === "cancelled" || kind === "failed" ? (
        <p className="triage-actions">
          {report === undefined ? null : <SaveReport report={report} locale={locale} words={words} />}
          <button type="button" onClick={reset}>
            {words.again}
          </button>
        </p>
      ) : null}
    </div>
  );
}
