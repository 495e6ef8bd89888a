import { copyTicketWords } from "./copy-ticket-words";
import type { Locale } from "./locale";
import { outsideWords } from "./outside-words";
import { valueNames, wordTree } from "./words";

/** The ready strings of the search box before it has an answer, in one language. */
export function boxWords(locale: Locale) {
  return inTwo(locale).ofBox;
}

/** What an answer says beside them: `/api/v1/words/answer.*.json`, which the box loads with what answers. */
export function answerWords(locale: Locale) {
  return {
    ...inTwo(locale).ofAnswers,
    ...outsideWords(locale),
    values: valueNames(locale),
    /** What marks a message text that is our own translation. */
    translated: wordTree(locale, "entry").textKotae,
    ticket: copyTicketWords(locale),
  };
}

/** The words of a box: those that every page with one carries, and those that only an answer is shown with. */
function inTwo(locale: Locale) {
  const words = wordTree(locale, "box");
  const { label, placeholder, submit, clear, privacy, try: example, ...beyond } = words;
  const { loading, failed, failedTry, retry, offline, offlineTry, broken, brokenTry, reload, ...more } =
    beyond;
  const { kept, keptLink, keptRead, ...ofAnswers } = more;
  const ofInput = { label, placeholder, submit, clear, privacy, try: example };
  const ofLoading = { loading, failed, failedTry, retry, offline, offlineTry, broken, brokenTry, reload };
  return { ofBox: { ...ofInput, ...ofLoading, kept, keptLink, keptRead }, ofAnswers };
}

export type BoxWords = ReturnType<typeof boxWords>;

export type AnswerWords = ReturnType<typeof answerWords>;

/** All that an answer is shown with. */
export type SearchWords = BoxWords & AnswerWords;
