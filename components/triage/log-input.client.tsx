"use client";

import { type ClipboardEvent, useState } from "react";
import type { DeskWords } from "#lib/i18n/triage-words";
import type { LogFile } from "#lib/triage/triage-events";

type Props = {
  /** False until the page can react. */
  ready: boolean;
  words: DeskWords;
  onFiles: (files: LogFile[]) => void;
  onText: (text: string) => void;
  onSample: () => void;
};

/** More than this would make a text field unbearably slow: such a paste is read at once. */
const LONG_PASTE = 100_000;

/** Where files are chosen, or lines pasted. */
export function LogInput({ ready, words, onFiles, onText, onSample }: Props) {
  const [text, setText] = useState("");

  const paste = (event: ClipboardEvent) => {
    const files = Array.from(event.clipboardData.files, (file) => ({ name: file.name, blob: file }));
    const pasted = event.clipboardData.getData("text/plain");
    if (files.length === 0 && pasted.length < LONG_PASTE) return;
    event.preventDefault();
    if (files.length > 0) onFiles(files);
    else onText(text === "" ? pasted : `${text}\n${pasted}`);
  };
  return (
    <div className="triage-input">
      <p>
        <label className="file-choice">
          {words.files}
          <input
            type="file"
            multiple
            disabled={!ready}
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
        <textarea
          rows={5}
          value={text}
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
          onPaste={paste}
        />
      </label>
      <p className="triage-actions">
        <button type="button" className="primary" disabled={text.trim() === ""} onClick={() => onText(text)}>
          {words.start}
        </button>
        <button type="button" disabled={!ready} onClick={onSample}>
          {words.try}
        </button>
      </p>
    </div>
  );
}
