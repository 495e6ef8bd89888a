import type { Locale } from "./locale";
import { wordTree } from "./words";

/** What the control for tickets says before anything is loaded; the rest comes with `/api/v1/ticket.json`. */
export function copyTicketWords(locale: Locale) {
  const { copy, options, optionsUnmasked, loading, loadFailed } = wordTree(locale, "ticket");
  return { copy, options, optionsUnmasked, loading, loadFailed };
}

export type CopyTicketWords = ReturnType<typeof copyTicketWords>;
