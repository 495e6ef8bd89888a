import type { Catalog, Localized } from "../../catalog/schema";
import type { Locale } from "../../i18n/locale";
import type { TicketWords } from "../../i18n/ticket-words";
import type { TicketMessage } from "./build-ticket";

/** `/api/v1/ticket.json`: what tickets need beside the message itself. */
export type TicketData = {
  version: typeof TICKET_DATA_VERSION;
  catalogs: readonly { id: Catalog["id"]; product: Localized; title: Localized; revision: string }[];
  words: Record<Locale, TicketWords>;
};

export const TICKET_DATA_VERSION = 1;

/** Says whether the site's own JSON is what this version of the page reads. */
export function isTicketData(json: unknown): json is TicketData {
  return (
    typeof json === "object" && json !== null && "version" in json && json.version === TICKET_DATA_VERSION
  );
}

/** Says whether the site's own JSON is a message with all that a ticket takes from it. */
export function isTicketMessage(json: unknown): json is TicketMessage {
  return (
    typeof json === "object" &&
    json !== null &&
    ["code", "status", "text", "parameters", "action", "cause", "resolution", "hints", "provenance"].every(
      (key) => key in json,
    )
  );
}
