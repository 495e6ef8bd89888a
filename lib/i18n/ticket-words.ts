import type { Locale } from "./locale";
import { wordTree } from "./words";

/** The words that a ticket is written with, in one language: a part of `/api/v1/ticket.json`. */
export function ticketWords(locale: Locale) {
  const { action, cause, resolution, undocumented, hint, retired } = wordTree(locale, "entry");
  return {
    ...wordTree(locale, "ticket"),
    severity: wordTree(locale, "severity"),
    actions: wordTree(locale, "action"),
    bases: wordTree(locale, "basis"),
    entry: { action, cause, resolution, undocumented, hint, retired },
  };
}

export type TicketWords = ReturnType<typeof ticketWords>;
