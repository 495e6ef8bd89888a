import { type Locale, otherLocale } from "../i18n/locale";
import type { Message } from "./schema";

/**
 * The text of a message as the vendor documents it: in the reader's language where there is one, in the other
 * language otherwise. Our own translations are never taken for what a log holds.
 */
export function documentedText(message: Message, locale: Locale): { text: string; language: Locale } {
  const language = message.provenance.text[locale] === "vendor" ? locale : otherLocale(locale);
  return { text: message.text[language], language };
}
