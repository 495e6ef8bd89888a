import { copyTicketWords } from "./copy-ticket-words";
import type { Locale } from "./locale";
import { outsideWords } from "./outside-words";
import { valueNames, type WordTree, wordTree } from "./words";

/** The ready strings of the search box before it has an answer, in one language. */
export function boxWords(locale: Locale) {
  return wordTree(locale, "box");
}

/** What an answer says beside them: `/api/v1/words/answer.*.json`, which the box loads with what answers. */
export function answerWords(locale: Locale) {
  return {
    ...outsideWords(locale),
    values: valueNames(locale),
    /** What marks a message text that is our own translation. */
    translated: wordTree(locale, "entry").textKotae,
    ticket: copyTicketWords(locale),
  };
}

export type BoxWords = WordTree["box"];

export type AnswerWords = ReturnType<typeof answerWords>;

/** All that an answer is shown with. */
export type SearchWords = BoxWords & AnswerWords;
