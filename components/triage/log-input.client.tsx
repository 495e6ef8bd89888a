"use client";

import { type ClipboardEvent, useEffect, useRef, useState } from "react";
import type { DeskWords } from "#lib/i18n/triage-words";
import { type Dropped, droppedFiles } from "#lib/triage/dropped-files.client";

type Props = {
  words: DeskWords;
  /** While a Report stands in its place: what was pasted is still there behind it. */
  hidden: boolean;
  onTake: (dropped: Dropped) => void;
  onSample: () => void;
  /** Has the log that was read last read again; absent before there was one. */
  onLast: (() => void) | undefined;
};

/** More than this would make a text field unbearably slow: such a paste is read at once. */
const LONG_PASTE = 100_000;

/**
 * Where files are chosen, or lines pasted. The browser owns both: what was chosen or pasted before this script ran is
 * there when it does.
 */
export function LogInput({ words, hidden, onTake, onSample, onLast }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  /** Whether there is nothing to read; not known before the page is awake. */
  const [isEmpty, setIsEmpty] = useState<boolean>();
  const text = () => box.current?.value ?? "";
  const look = () => setIsEmpty(text().trim() === "");
  useEffect(look);

  const paste = (event: ClipboardEvent) => {
    const pasted = droppedFiles(event.clipboardData);
    if (pasted.files.length === 0 && pasted.text.length < LONG_PASTE) return;
    event.preventDefault();
    onTake({ ...pasted, text: text() === "" ? pasted.text : `${text()}\n${pasted.text}` });
  };
  return (
    <div className="triage-input" hidden={hidden}>
      <p>
        <label className="file-choice">
          {words.files}
          <input
            type="file"
            multiple
            className="visually-hidden"
            onChange={({ target }) => {
              const files = Array.from(target.files ?? [], (blob) => ({ name: blob.name, blob }));
              onTake({ files, folders: [], text: "" });
              // The same file may be chosen again, changed or not.
              target.value = "";
            }}
          />
        </label>{" "}
        <span className="note">{words.drop}</span>
      </p>
      <label>
        {words.paste}
        {/* What is typed into a field that completes, browsers write to their session files. */}
        <textarea ref={box} rows={5} spellCheck={false} autoComplete="off" onInput={look} onPaste={paste} />
      </label>
      <p className="triage-actions">
        <button
          type="button"
          className="primary"
          disabled={isEmpty}
          onClick={() => onTake({ files: [], folders: [], text: text() })}
        >
          {words.start}
        </button>
        <button type="button" onClick={onSample}>
          {words.try}
        </button>
        {onLast && (
          <button type="button" onClick={onLast}>
            {words.retry}
          </button>
        )}
      </p>
    </div>
  );
}
