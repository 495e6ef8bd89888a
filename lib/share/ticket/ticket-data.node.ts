import { catalogRevision } from "#lib/catalog/revisions/site-history.node";
import type { Catalog } from "../../catalog/schema";
import { ticketWords } from "../../i18n/ticket-words";
import { TICKET_DATA_VERSION, type TicketData } from "./ticket-data";

/** What tickets need beside the message itself: the catalogs with their revisions, and the words of both languages. */
export function ticketData(catalogs: readonly Catalog[]): TicketData {
  return {
    version: TICKET_DATA_VERSION,
    catalogs: catalogs.map(({ id, product, title }) => ({
      id,
      product,
      title,
      revision: catalogRevision(id),
    })),
    words: { ja: ticketWords("ja"), en: ticketWords("en") },
  };
}
