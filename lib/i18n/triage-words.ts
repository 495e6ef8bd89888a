import { copyTicketWords } from "./copy-ticket-words";
import type { Locale } from "./locale";
import { outsideWords } from "./outside-words";
import { valueNames, wordTree } from "./words";

/** The ready strings of what reads whole logs, in one language. */
export function triageWords(locale: Locale) {
  return {
    ...wordTree(locale, "triage"),
    ...outsideWords(locale),
    values: valueNames(locale),
    ticket: copyTicketWords(locale),
  };
}
