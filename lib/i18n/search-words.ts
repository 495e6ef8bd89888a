import { copyTicketWords } from "./copy-ticket-words";
import type { Locale } from "./locale";
import { outsideWords } from "./outside-words";
import { valueNames, wordTree } from "./words";

/** The ready strings of the search box and its results in one language. */
export function searchWords(locale: Locale) {
  return {
    ...wordTree(locale, "box"),
    ...outsideWords(locale),
    values: valueNames(locale),
    ticket: copyTicketWords(locale),
  };
}

export type SearchWords = ReturnType<typeof searchWords>;
