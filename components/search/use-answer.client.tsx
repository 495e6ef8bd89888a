"use client";

import { startTransition, useCallback, useEffect, useState } from "react";
import type { MessageSummary } from "#lib/content/message-summary";
import { loadAnswerWords } from "#lib/i18n/load-words.client";
import type { Locale } from "#lib/i18n/locale";
import type { AnswerWords } from "#lib/i18n/search-words";
import { loadOutside } from "#lib/match/load-outside.client";
import type { Answer } from "#lib/search/answer";
import { loadAnswering } from "#lib/search/load-answering.client";
import type { AnswerStatus } from "./answer-status";
import type { AnswerView } from "./answer-view";

/** Where the answer to what stands in the box has got to; `text` is the input that it answers. */
export type AnswerState =
  | { kind: "idle" }
  | { kind: "loading" }
  | { kind: "failed"; offline: boolean }
  | {
      kind: "answer";
      text: string;
      answer: Answer;
      summaries: ReadonlyMap<string, MessageSummary>;
      /** What shows the answer, what says how it was found, and their words beside those of the box. */
      view: typeof AnswerView;
      status: typeof AnswerStatus;
      words: AnswerWords;
    };

/**
 * The answer to what stands in the box. The engines are loaded on the first input, if nobody did before; an answer
 * belongs to the newest input only, whatever order the loads end in. Until the new answer is there the old one
 * stays, and it is computed after the key was painted: typing never waits for it.
 */
export function useAnswer(text: string, locale: Locale): { state: AnswerState; retry: () => void } {
  const [state, setState] = useState<AnswerState>({ kind: "idle" });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again for the same text.
  useEffect(() => {
    if (text.trim() === "") return setState({ kind: "idle" });
    const outdated = new AbortController();
    setState((before) => (before.kind === "answer" ? before : { kind: "loading" }));
    findAnswer(text, locale, outdated.signal)
      .then((found) => {
        if (found !== undefined) startTransition(() => setState(found));
      })
      .catch(() => {
        if (!outdated.signal.aborted) setState({ kind: "failed", offline: !navigator.onLine });
      });
    return () => outdated.abort();
  }, [text, locale, attempt]);

  const retry = useCallback(() => setAttempt((before) => before + 1), []);

  // What failed for want of a connection is asked for again when there is one.
  useEffect(() => {
    if (state.kind !== "failed") return;
    addEventListener("online", retry);
    return () => removeEventListener("online", retry);
  }, [state.kind, retry]);

  return { state, retry };
}

/** Loads what answers and what shows an answer, once; what failed is asked for again on the next call. */
export function loadAnswer(locale: Locale) {
  return Promise.all([
    loadAnswering(),
    import("./answer-view"),
    import("./answer-status"),
    loadAnswerWords[locale](),
  ]);
}

/** Answers a text in tasks of their own; `undefined` as soon as the answer is no longer wanted. */
async function findAnswer(
  text: string,
  locale: Locale,
  outdated: AbortSignal,
): Promise<AnswerState | undefined> {
  const [ask, { AnswerView: view }, { AnswerStatus: status }, words] = await loadAnswer(locale);
  // Beside the engines, so that nothing is asked for once something is pasted; the answer stands without it.
  loadOutside().catch(() => {});
  await afterPaint();
  if (outdated.aborted) return undefined;
  const answered = await ask(text, locale);
  return outdated.aborted ? undefined : { kind: "answer", text, ...answered, view, status, words };
}

/** Resolved once the browser has had the chance to show what was typed. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    // A hidden page has no frames: the timer answers for them.
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}
