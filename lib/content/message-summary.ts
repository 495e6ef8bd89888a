import type { Message, Severity } from "../catalog/schema";
import type { Locale } from "../i18n/locale";

/** What a result shows of a message: one row of `/api/v1/messages.json`. */
export type MessageSummary = {
  code: string;
  catalog: string;
  severity: Severity;
  text: Message["text"];
  textOrigin: Message["provenance"]["text"];
  action: Message["action"];
};

/** Says whether the site's own JSON is a list of summaries as this version of the page reads it. */
export function isMessageSummaries(json: unknown): json is MessageSummary[] {
  return (
    Array.isArray(json) &&
    json.every(
      (row: unknown) =>
        typeof row === "object" && row !== null && "code" in row && "textOrigin" in row && "action" in row,
    )
  );
}

/**
 * The language in which lists show a message's text: the reader's where the vendor documents it so, else English, which
 * most logs hold. For readers of English it may be our own translation (`textOrigin` tells), since they can't read
 * the other.
 */
export function shownLanguage({ textOrigin }: Pick<MessageSummary, "textOrigin">, locale: Locale): Locale {
  return textOrigin[locale] === "vendor" ? locale : "en";
}
