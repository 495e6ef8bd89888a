import type { Message } from "../catalog/schema";
import type { Locale } from "../i18n/locale";

/**
 * The name of an entry where one line has to do, as in the title of its page: the code and the message in the reader's
 * language, ours where the vendor has none. The page itself shows the vendor's first, and says whose each text is.
 */
export function entryTitle({ code, text }: Pick<Message, "code" | "text">, locale: Locale): string {
  return `${code}: ${text[locale]}`;
}

/** Title and description of an entry's page: code and message, and what to do. */
export function entryMetadata({ message }: { message: Message }, locale: Locale) {
  return {
    title: `${entryTitle(message, locale)} – Kotae`,
    description: message.action[locale].replaceAll("`", ""),
  };
}
