import type { Locale } from "./locale";
import { answerWords } from "./search-words";
import { wordTree } from "./words";

/** The ready strings of where logs are chosen or pasted, in one language. */
export function deskWords(locale: Locale) {
  const { files, drop, paste, start, pasted, dropHere, begins, loadFailed, retry, notices, ...rest } =
    wordTree(locale, "triage");
  const { folder } = notices;
  return {
    files,
    drop,
    paste,
    start,
    try: rest.try,
    pasted,
    dropHere,
    begins,
    loadFailed,
    retry,
    notices: { folder },
  };
}

export type DeskWords = ReturnType<typeof deskWords>;

/** The ready strings of what reads whole logs, in one language, and what an answer says: `/api/v1/words/triage.*.json`. */
export function triageWords(locale: Locale) {
  return { ...answerWords(locale), ...wordTree(locale, "triage") };
}

export type TriageWords = ReturnType<typeof triageWords>;
