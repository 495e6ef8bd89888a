"use client";

import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Locale } from "#lib/i18n/locale";
import type { BoxWords } from "#lib/i18n/search-words";
import { homePath, href } from "#lib/share/address";
import { lastOfPath } from "#lib/share/last-of-path";
import { queryOf } from "#lib/share/query";
import { flushQuery, keepQuery } from "#lib/share/query-in-address.client";
import { pathWithinSite } from "#lib/share/site-root";
import { AnswerBoundary } from "./answer-boundary.client";
import { type BoxElement, BoxField, needsLines } from "./box-field.client";
import { BrokenAnswer } from "./broken-answer";
import { Examples } from "./examples";
import { FailedAnswer } from "./failed-answer";
import { isConverting } from "./is-converting.client";
import { KeptPasteNote } from "./kept-paste-note";
import { loadAnswer, useAnswer } from "./use-answer.client";
import { useBoxShortcut } from "./use-box-shortcut.client";
import { useEntryOfAddress } from "./use-entry-of-address.client";
import { useKeptPaste } from "./use-kept-paste.client";
import { useOptions } from "./use-options.client";
import { WholeLog } from "./whole-log.client";

type Props = {
  locale: Locale;
  words: BoxWords;
  /** Where there is room for a Report: what is too big for the box is read below it. */
  wholeLog?: boolean;
  /** In the header of a page: the results lie over the page, and the address stays the page's own. */
  compact?: boolean;
  /** On the page for an address that has none: what stands last in the address is in the box, to be mended there. */
  fromAddress?: boolean;
  /** Inputs to try with one click, by the kind of input that they are. */
  examples?: Readonly<Record<string, string>>;
};

/**
 * One box for a code, words or pasted lines. What is found for a code or words is a listbox of which the box is the
 * combobox; what pasted lines say is a list of links with facts beside them, which the arrow keys walk.
 */
export function SearchBox({
  locale,
  words,
  wholeLog = false,
  compact = false,
  fromAddress = false,
  examples,
}: Props) {
  const id = useId();
  const root = useRef<HTMLFormElement>(null);
  const box = useRef<BoxElement>(null);
  const [text, setText] = useState("");
  const [lines, setLines] = useState(false);
  const [open, setOpen] = useState(!compact);
  /** The input that Enter was pressed on, until its answer is there. */
  const [entered, setEntered] = useState<string>();
  /** Part of the text was pasted: it may hold names and addresses, however short it is, until the box is empty. */
  const foreign = useRef(false);
  const { state, retry } = useAnswer(text, locale);
  const { count, active, setActive, move } = useOptions(state, `${id}-option`);
  useBoxShortcut(box);
  useEntryOfAddress(state, locale, !compact);
  const { kept, forget } = useKeptPaste(box, (beginning) => change(beginning, true));
  const [read, setRead] = useState<Blob>();

  // Keys typed before this script ran raised no event here, and a link may carry a query.
  useEffect(() => {
    const typed = box.current?.value ?? "";
    const linked = compact ? "" : queryOf(location.search);
    const initial = typed || (fromAddress ? lastOfPath(pathWithinSite()) : linked);
    if (box.current !== null && initial !== typed) box.current.value = initial;
    setText(initial);
    setLines(needsLines(initial));
  }, [compact, fromAddress]);

  useEffect(() => {
    if (compact || state.kind !== "answer") return;
    const pasted = foreign.current || box.current?.dataset.pasted !== undefined;
    keepQuery("query" in state.answer && !pasted ? state.answer.query : "");
  }, [compact, state]);

  useEffect(() => {
    if (entered === undefined || state.kind !== "answer" || state.text !== entered) return;
    setEntered(undefined);
    flushQuery();
    enter(root.current, () => setActive(0));
  }, [entered, state, setActive]);

  function change(value: string, inLines = lines && value !== "") {
    if (box.current !== null && box.current.value !== value) box.current.value = value;
    setText(value);
    setLines(inLines);
    setActive(-1);
    setOpen(true);
    setEntered(undefined);
    if (value.trim() !== "") return;
    foreign.current = false;
    if (box.current !== null) delete box.current.dataset.pasted;
    if (!compact) keepQuery("");
  }

  /** A text that the reader typed, pasted or chose: what was kept of a bigger one is no longer meant. */
  function write(value: string, inLines?: boolean) {
    forget();
    change(value, inLines);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const value = box.current?.value ?? "";
    const option = root.current?.querySelector<HTMLElement>('[role="option"][aria-selected="true"]');
    if (option && value === text) option.click();
    else {
      if (value !== text) change(value);
      setOpen(true);
      setEntered(value);
    }
  }

  function onKeyDown(event: KeyboardEvent<HTMLFormElement>) {
    if (isConverting(event.nativeEvent)) return;
    const inBox = event.target === box.current;
    if (event.key === "Enter" && inBox && !event.shiftKey) {
      event.preventDefault();
      root.current?.requestSubmit();
    } else if (event.key === "Escape") {
      if (compact) setOpen(false);
      setActive(-1);
      box.current?.focus();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (inBox && box.current?.value.includes("\n")) return;
      const by = event.key === "ArrowDown" ? 1 : -1;
      setOpen(true);
      if (count > 0 ? move(by) : walk(root.current, box.current, by)) event.preventDefault();
    }
  }

  const said =
    state.kind === "answer" ? <state.status {...state} /> : state.kind === "loading" ? words.loading : null;
  const shown = open && text.trim() !== "" && state.kind !== "idle";
  return (
    <search className={compact ? "search search-compact" : "search"}>
      <noscript data-note={compact ? "head" : "home"} />
      <form
        ref={root}
        action={href(homePath(locale))}
        method="get"
        data-failed={words.failed}
        onSubmit={submit}
        onKeyDown={onKeyDown}
        onClick={flushQuery}
        onBlur={(event) => {
          if (compact && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
        }}
      >
        <label htmlFor={id} className={compact ? "visually-hidden" : undefined}>
          {words.label}
        </label>
        <BoxField
          id={id}
          box={box}
          text={text}
          lines={lines}
          words={words}
          options={{
            list: `${id}-options`,
            shown: shown && count > 0,
            active: active < 0 ? undefined : `${id}-option-${active}`,
          }}
          onFocus={() => {
            setOpen(true);
            // Ahead of the first key. A failure is said when something is asked.
            loadAnswer(locale).catch(() => undefined);
          }}
          onText={write}
          foreign={foreign}
        />
        {kept === undefined ? null : (
          <KeptPasteNote
            kept={kept}
            locale={locale}
            words={words}
            onRead={wholeLog ? () => setRead(kept.blob) : undefined}
          />
        )}
        <div className="box-line">
          {compact ? null : <p className="note privacy">{words.privacy}</p>}
          <p role="status" className={compact ? "visually-hidden" : "understood"}>
            {said}
          </p>
        </div>
        {examples === undefined ? null : (
          <Examples
            examples={examples}
            label={words.try}
            onTry={(example) => write(example, needsLines(example))}
          />
        )}
        <div className="answer" hidden={!shown}>
          {compact ? (
            <p className="understood" aria-hidden="true">
              {said}
            </p>
          ) : null}
          <AnswerBoundary
            key={state.kind === "answer" ? state.text : state.kind}
            instead={<BrokenAnswer words={words} />}
          >
            {state.kind === "failed" ? <FailedAnswer {...state} words={words} onRetry={retry} /> : null}
            {state.kind === "answer" ? (
              <state.view
                {...state}
                locale={locale}
                words={{ ...words, ...state.words }}
                options={{ id, active }}
              />
            ) : null}
          </AnswerBoundary>
        </div>
      </form>
      {read === undefined || read !== kept?.blob ? null : (
        <WholeLog pasted={read} locale={locale} words={words} />
      )}
    </search>
  );
}

/** What Enter does to an answer: opens the result that is meant for certain, else goes to the first. */
function enter(root: HTMLElement | null, activateFirst: () => void): void {
  const [first] = resultLinks(root);
  if (first?.dataset.certain === "true") first.click();
  else if (first?.role === "option") activateFirst();
  else first?.focus();
}

function resultLinks(root: HTMLElement | null): HTMLElement[] {
  return Array.from(root?.querySelectorAll<HTMLElement>(".answer a[data-result]") ?? []);
}

/** Moves the focus through box and links; false where there is nothing to move to. */
function walk(root: HTMLElement | null, box: HTMLElement | null, by: 1 | -1): boolean {
  const stops = [box, ...resultLinks(root)];
  const at = stops.findIndex((stop) => stop?.matches(":focus"));
  const next = stops[at + by];
  if (at < 0 || next === undefined || next === null) return false;
  next.focus();
  return true;
}
