"use client";

import { type ClipboardEvent, useEffect, useRef, useState } from "react";
import type { DeskWords } from "#lib/i18n/triage-words";
import type { LogFile } from "#lib/triage/triage-events";

type Props = {
  words: DeskWords;
  onFiles: (files: LogFile[]) => void;
  onText: (text: string) => void;
  onSample: () => void;
};

/** More than this would make a text field unbearably slow: such a paste is read at once. */
const LONG_PASTE = 100_000;

/**
 * Where files are chosen, or lines pasted. The browser owns both: what was chosen or pasted before this script ran is
 * there when it does.
 */
export function LogInput({ words, onFiles, onText, onSample }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  /** Whether there is nothing to read; not known before the page is awake. */
  const [isEmpty, setIsEmpty] = useState<boolean>();
  const text = () => box.current?.value ?? "";
  const look = () => setIsEmpty(box.current?.value.trim() === "");
  useEffect(look, []);

  const paste = (event: ClipboardEvent) => {
    const files = Array.from(event.clipboardData.files, (file) => ({ name: file.name, blob: file }));
    const pasted = event.clipboardData.getData("text/plain");
    if (files.length === 0 && pasted.length < LONG_PASTE) return;
    event.preventDefault();
    if (files.length > 0) onFiles(files);
    else onText(text() === "" ? pasted : `${text()}\n${pasted}`);
  };
  return (
    <div className="triage-input">
      <p>
        <label className="file-choice">
          {words.files}
          <input
            type="file"
            multiple
            className="visually-hidden"
            onChange={({ target }) =>
              onFiles(Array.from(target.files ?? [], (file) => ({ name: file.name, blob: file })))
            }
          />
        </label>{" "}
        <span className="note">{words.drop}</span>
      </p>
      <label>
        {words.paste}
        <textarea ref={box} rows={5} spellCheck={false} onInput={look} onPaste={paste} />
      </label>
      <p className="triage-actions">
        <button type="button" className="primary" disabled={isEmpty} onClick={() => onText(text())}>
          {words.start}
        </button>
        <button type="button" onClick={onSample}>
          {words.try}
        </button>
      </p>
    </div>
  );
}
