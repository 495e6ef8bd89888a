import { catalogRevision } from "#lib/catalog/catalog-revision.node";
import type { Catalog, Message } from "../../catalog/schema";
import { ticketWords } from "../../i18n/ticket-words";
import { TICKET_DATA_VERSION, type TicketData } from "./ticket-data";

/** What tickets need beside the message itself: the catalogs with their revisions, and the words of both languages. */
export function ticketData(
  catalogs: readonly { catalog: Catalog; messages: readonly Message[] }[],
): TicketData {
  return {
    version: TICKET_DATA_VERSION,
    catalogs: catalogs.map(({ catalog, messages }) => ({
      id: catalog.id,
      product: catalog.product,
      title: catalog.title,
      revision: catalogRevision(catalog, messages),
    })),
    words: { ja: ticketWords("ja"), en: ticketWords("en") },
  };
}
