"use client";

import { useCallback, useEffect, useState } from "react";
import { fillWords } from "#lib/i18n/fill-words";
import type { Locale } from "#lib/i18n/locale";
import type { DeskWords } from "#lib/i18n/triage-words";
import type { Dropped } from "#lib/triage/dropped-files.client";
import { loadLogs } from "#lib/triage/load-triage.client";
import { textBlob } from "#lib/triage/text-blob.client";
import { DropTarget } from "./drop-target.client";
import { LogInput } from "./log-input.client";
import type { Logs } from "./log-report.client";
import { useReader } from "./use-reader.client";

type Props = {
  locale: Locale;
  words: DeskWords;
  /** Is read at once. */
  pasted?: Blob;
};

/** Takes logs as files or as pasted lines, and has them read: what does that is loaded on the first touch. */
export function TriageDesk({ locale, words, pasted }: Props) {
  const [logs, setLogs] = useState<Logs>();
  /** What was read last: a long paste stands in no box. */
  const [last, setLast] = useState<Logs>();
  const [folders, setFolders] = useState<readonly string[]>([]);
  const [ready, setReady] = useState(false);
  const { reader, failed, load } = useReader(locale, logs === undefined);
  useEffect(() => setReady(true), []);

  const read = useCallback(
    (logs: Logs) => {
      setLogs(logs);
      setLast(logs);
      load();
    },
    [load],
  );
  useEffect(() => {
    if (pasted !== undefined) read({ files: [{ name: words.pasted, blob: pasted }], folders: [] });
  }, [pasted, read, words.pasted]);

  const readText = async (name: string, lines: string) =>
    read({ files: [{ name, blob: await textBlob(lines) }], folders: [] });
  const take = ({ files, folders, text }: Dropped) => {
    setFolders(files.length === 0 ? folders : []);
    if (files.length > 0) read({ files, folders });
    else if (text.trim() !== "") void readText(words.pasted, text);
  };
  const trySample = async () => {
    const [sample] = await loadLogs();
    if (sample !== undefined) await readText(sample.name, sample.text);
  };
  const isReading = logs !== undefined && reader !== undefined;
  return (
    <div className="triage" data-ready={ready} data-reading={isReading}>
      <DropTarget label={words.dropHere} onDrop={take} />
      {isReading ? (
        <reader.report
          logs={logs}
          loaded={reader.loaded}
          locale={locale}
          words={reader.words}
          onLogs={setLogs}
          onAgain={() => setLogs(undefined)}
        />
      ) : null}
      <LogInput
        words={words}
        hidden={isReading}
        onTake={take}
        onSample={trySample}
        onLast={logs === undefined ? last && (() => read(last)) : undefined}
      />
      {!isReading && folders.length > 0 ? (
        <p role="alert">{fillWords(words.notices.folder, { file: folders.join(", ") })}</p>
      ) : null}
      {logs === undefined || isReading || failed ? null : <p role="status">{words.begins}</p>}
      {failed ? (
        <p role="alert">
          {words.loadFailed}{" "}
          <button type="button" onClick={load}>
            {words.retry}
          </button>
        </p>
      ) : null}
    </div>
  );
}
