"use client";

import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Locale } from "#lib/i18n/locale";
import type { SearchWords } from "#lib/i18n/search-words";
import { homePath, href } from "#lib/share/address";
import { queryOf } from "#lib/share/query";
import { AnswerView } from "./answer-view";
import { KeptPasteNote } from "./kept-paste-note";
import { useAnswer } from "./use-answer.client";
import { useKeptPaste } from "./use-kept-paste.client";

type Props = {
  locale: Locale;
  words: SearchWords;
  /** In the header of a page: the results lie over the page, and the address stays the page's own. */
  compact?: boolean;
  /** Inputs to try with one click. */
  examples?: readonly string[];
};

/** One box for a code, words or pasted lines; what it found stands below, as links that the arrow keys walk. */
export function SearchBox({ locale, words, compact = false, examples = [] }: Props) {
  const id = useId();
  const root = useRef<HTMLFormElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState("");
  const [open, setOpen] = useState(!compact);
  const { state, retry } = useAnswer(text, locale);
  const { kept, forget } = useKeptPaste(box, change);

  // Keys typed before this script ran raised no event here, and a link may carry a query.
  useEffect(() => {
    const typed = box.current?.value ?? "";
    const initial = typed === "" && !compact ? queryOf(location.search) : typed;
    if (box.current !== null && initial !== typed) box.current.value = initial;
    setText(initial);
  }, [compact]);

  useEffect(() => {
    if (compact || state.kind !== "answer") return;
    keepInAddress("query" in state.answer ? state.answer.query : "");
  }, [compact, state]);

  function change(value: string) {
    if (box.current !== null && box.current.value !== value) box.current.value = value;
    setText(value);
    setOpen(true);
    if (!compact && value.trim() === "") keepInAddress("");
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    change(box.current?.value ?? "");
    const links = resultLinks(root.current);
    const [first] = links;
    if (first === undefined) return;
    if (links.length === 1 || first.dataset.certain === "true") first.click();
    else first.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLFormElement>) {
    if (event.nativeEvent.isComposing) return;
    const inBox = event.target === box.current;
    if (event.key === "Enter" && inBox && !event.shiftKey) {
      event.preventDefault();
      root.current?.requestSubmit();
    } else if (event.key === "Escape") {
      if (compact) setOpen(false);
      box.current?.focus();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (inBox && text.includes("\n")) return;
      if (walk(root.current, box.current, event.key === "ArrowDown" ? 1 : -1)) event.preventDefault();
    }
  }

  return (
    <search className={compact ? "search search-compact" : "search"}>
      <form
        ref={root}
        action={href(homePath(locale))}
        method="get"
        onSubmit={submit}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          if (compact && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
        }}
      >
        <label htmlFor={id} className={compact ? "visually-hidden" : undefined}>
          {words.label}
        </label>
        <div className="search-field">
          <textarea
            id={id}
            ref={box}
            name="q"
            rows={1}
            placeholder={words.placeholder}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="search"
            onFocus={() => setOpen(true)}
            onInput={(event) => {
              forget();
              if (!isComposing(event.nativeEvent)) change(event.currentTarget.value);
            }}
            onCompositionEnd={(event) => change(event.currentTarget.value)}
          />
          <button type="submit">{words.submit}</button>
        </div>
        {kept === undefined ? null : <KeptPasteNote kept={kept} locale={locale} words={words} />}
        {compact ? null : <p className="note">{words.privacy}</p>}
        {examples.length === 0 ? null : (
          <p className="examples">
            {words.try}
            {examples.map((example) => (
              <button key={example} type="button" className="example" onClick={() => change(example)}>
                {example}
              </button>
            ))}
          </p>
        )}
        <div className="answer" hidden={!open || state.kind === "idle"}>
          <AnswerView state={state} locale={locale} words={words} onRetry={retry} />
        </div>
      </form>
    </search>
  );
}

function isComposing(event: Event): boolean {
  return event instanceof InputEvent && event.isComposing;
}

/** Keeps a query in the address, so that it can be shared and Back finds it; what was pasted never gets there. */
function keepInAddress(query: string) {
  const url = new URL(location.href);
  if (query === "") url.searchParams.delete("q");
  else url.searchParams.set("q", query);
  if (url.href !== location.href) history.replaceState(history.state, "", url);
}

function resultLinks(root: HTMLElement | null): HTMLElement[] {
  return Array.from(root?.querySelectorAll<HTMLElement>(".answer a[data-result]") ?? []);
}

/** Moves the focus through box and results; false where there is nothing to move to. */
function walk(root: HTMLElement | null, box: HTMLElement | null, by: 1 | -1): boolean {
  const stops = [box, ...resultLinks(root)];
  const at = stops.findIndex((stop) => stop?.matches(":focus"));
  const next = stops[at + by];
  if (at < 0 || next === undefined || next === null) return false;
  next.focus();
  return true;
}
