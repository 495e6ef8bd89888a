import type { Action, Message, Severity, Topic } from "../catalog/schema";
import type { Locale } from "../i18n/locale";
import { shownLanguage } from "./message-summary";

/** What the table of messages shows of one of them. */
export type BrowseRow = {
  code: string;
  severity: Severity;
  action: Action;
  topics: readonly Topic[];
  text: string;
  /** The language of `text`. */
  language: Locale;
  /** Whether `text` is our own translation: no log holds it so. */
  ours: boolean;
  /** Our translation into the reader's language, where `text` is in the other one. */
  translation?: string;
};

/** The rows of the table, in the order of the entries. */
export function browseRows(
  entries: readonly { message: Message; severity: Severity }[],
  locale: Locale,
): BrowseRow[] {
  return entries.map(({ message, severity }) => {
    const { text, provenance } = message;
    const language = shownLanguage({ textOrigin: provenance.text }, locale);
    return {
      code: message.code,
      severity,
      action: message.action.kind,
      topics: message.topics,
      text: text[language],
      language,
      ours: provenance.text[language] === "kotae",
      ...(language === locale ? {} : { translation: text[locale] }),
    };
  });
}
