"use client";

import { useCallback, useEffect, useState } from "react";
import type { MessageSummary } from "#lib/content/message-summary";
import type { Locale } from "#lib/i18n/locale";
import type { Answer } from "#lib/search/answer";
import { loadAnswering } from "#lib/search/load-answering.client";

/** Where the answer to what stands in the box has got to. */
export type AnswerState =
  | { kind: "idle" }
  | { kind: "loading" }
  | { kind: "failed" }
  | { kind: "answer"; answer: Answer; summaries: ReadonlyMap<string, MessageSummary> };

/**
 * The answer to what stands in the box. The engines are loaded on the first input; an answer belongs to the
 * newest input only, whatever order the loads end in.
 */
export function useAnswer(text: string, locale: Locale): { state: AnswerState; retry: () => void } {
  const [state, setState] = useState<AnswerState>({ kind: "idle" });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again for the same text.
  useEffect(() => {
    if (text.trim() === "") return setState({ kind: "idle" });
    let newest = true;
    setState((before) => (before.kind === "answer" ? before : { kind: "loading" }));
    loadAnswering()
      .then(async (ask) => {
        if (!newest) return;
        const answered = await ask(text, locale);
        if (newest) setState({ kind: "answer", ...answered });
      })
      .catch(() => {
        if (newest) setState({ kind: "failed" });
      });
    return () => {
      newest = false;
    };
  }, [text, locale, attempt]);

  return { state, retry: useCallback(() => setAttempt((before) => before + 1), []) };
}
