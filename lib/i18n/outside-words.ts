import type { Locale } from "./locale";
import { wordTree } from "./words";

/** The ready strings of what is said about codes outside the catalogs, in one language. */
export function outsideWords(locale: Locale) {
  return { outside: wordTree(locale, "outside"), severity: wordTree(locale, "severity") };
}

export type OutsideWords = ReturnType<typeof outsideWords>;

/** The ready strings of the page for an address that has none, in one language. */
export function notFoundWords(locale: Locale) {
  return { ...wordTree(locale, "notFound"), read: wordTree(locale, "chooser").read, ...outsideWords(locale) };
}

export type NotFoundWords = ReturnType<typeof notFoundWords>;
