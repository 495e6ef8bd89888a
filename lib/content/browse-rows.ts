import { documentedText } from "../catalog/documented-text";
import type { Action, Message, Severity, Topic } from "../catalog/schema";
import type { Locale } from "../i18n/locale";

/** What the table of messages shows of one of them. */
export type BrowseRow = {
  code: string;
  severity: Severity;
  action: Action;
  topics: readonly Topic[];
  text: string;
  /** The language of `text`. */
  language: Locale;
};

/** The rows of the table, in the order of the entries. */
export function browseRows(
  entries: readonly { message: Message; severity: Severity }[],
  locale: Locale,
): BrowseRow[] {
  return entries.map(({ message, severity }) => {
    const { text, language } = documentedText(message, locale);
    return {
      code: message.code,
      severity,
      action: message.action.kind,
      topics: message.topics,
      text,
      language,
    };
  });
}
