import { documentedText } from "../catalog/documented-text";
import type { Message } from "../catalog/schema";
import type { Locale } from "../i18n/locale";

/** Title and description of an entry's page: the code and the text as logged, and what to do. */
export function entryMetadata({ message }: { message: Message }, locale: Locale) {
  return {
    title: `${message.code}: ${documentedText(message, locale).text} – Kotae`,
    description: message.action[locale].replaceAll("`", ""),
  };
}
