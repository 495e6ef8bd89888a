"use client";

import { type ClipboardEvent, type RefObject, useLayoutEffect, useRef } from "react";
import type { BoxWords } from "#lib/i18n/search-words";
import { boxBeginning } from "#lib/triage/box-beginning";
import { BOX_SHORTCUTS } from "./use-box-shortcut.client";

export type BoxElement = HTMLInputElement | HTMLTextAreaElement;

type Props = {
  id: string;
  box: RefObject<BoxElement | null>;
  text: string;
  /** Whether the box has several lines. */
  lines: boolean;
  words: BoxWords;
  /** The listbox that belongs to the box: its id, whether it is there, the id of the active option. */
  options: { list: string; shown: boolean; active: string | undefined };
  onFocus: () => void;
  /** A new text, and whether it wants several lines; `undefined` leaves that as it is. */
  onText: (text: string, lines?: boolean) => void;
  /** Set where something is pasted or dropped into the box. */
  foreign: RefObject<boolean>;
};

/** So many characters of a pasted line can be overlooked at once in a box of one line. */
const ONE_LINE = 70;

/** Whether a text is shown better in a box of several lines. */
export function needsLines(text: string): boolean {
  return text.length > ONE_LINE || /[\r\n]/.test(text);
}

/**
 * The box with its button: one line with the role of a combobox while a code or words are typed, several lines for
 * what is pasted. (A `textarea` may not be a combobox, and an `input` loses the ends of lines.) The browser owns
 * the text, so that no rendering ever disturbs an input method.
 */
export function BoxField({ id, box, text, lines, words, options, onFocus, onText, foreign }: Props) {
  const focused = useRef(false);

  // The other kind of box takes over the focus, with the caret where reading goes on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of kind that counts.
  useLayoutEffect(() => {
    if (!focused.current || box.current === null || box.current.matches(":focus")) return;
    box.current.focus();
    box.current.setSelectionRange(box.current.value.length, box.current.value.length);
  }, [lines]);

  const hold = (element: BoxElement | null) => {
    box.current = element;
  };
  const shared = {
    id,
    name: "q",
    defaultValue: text,
    placeholder: words.placeholder,
    autoComplete: "off",
    autoCapitalize: "off",
    autoCorrect: "off",
    spellCheck: false,
    enterKeyHint: "search" as const,
    "aria-keyshortcuts": BOX_SHORTCUTS,
    onFocus: () => {
      focused.current = true;
      onFocus();
    },
    onBlur: () => {
      focused.current = false;
    },
    onInput: (event: React.InputEvent<BoxElement>) => {
      if (!event.nativeEvent.isComposing) onText(event.currentTarget.value);
    },
    onCompositionEnd: (event: React.CompositionEvent<BoxElement>) => onText(event.currentTarget.value),
    onDrop: () => {
      foreign.current = true;
    },
    onPaste: (event: ClipboardEvent<BoxElement>) => {
      foreign.current = true;
      const pasted = event.clipboardData.getData("text");
      // What is too big for any box is taken over before it gets here: see `useKeptPaste`.
      if (lines || boxBeginning(pasted).length < pasted.length) return;
      const { value, selectionStart, selectionEnd } = event.currentTarget;
      const next = value.slice(0, selectionStart ?? 0) + pasted + value.slice(selectionEnd ?? value.length);
      if (!needsLines(next)) return;
      event.preventDefault();
      onText(next, true);
    },
  };

  return (
    <div className="search-field">
      {lines ? (
        <textarea {...shared} ref={hold} rows={1} />
      ) : (
        <input
          {...shared}
          ref={hold}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={options.shown}
          aria-controls={options.list}
          aria-activedescendant={options.active}
        />
      )}
      <button
        type="button"
        className="clear"
        aria-label={words.clear}
        title={words.clear}
        hidden={text === ""}
        onClick={() => {
          onText("", false);
          box.current?.focus();
        }}
      >
        <span aria-hidden="true">×</span>
      </button>
      <button type="submit">{words.submit}</button>
    </div>
  );
}
