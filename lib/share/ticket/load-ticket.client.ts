import { jsonLoader } from "../../api/json-loader.client";
import type { TicketMessage } from "./build-ticket";
import { isTicketData, isTicketMessage, type TicketData } from "./ticket-data";

/** What the tickets of one message are written from. */
export type TicketParts = { message: TicketMessage; data: TicketData };

const loadData = jsonLoader("ticket.json", isTicketData, (data) => data);
const messageLoaders = new Map<string, () => Promise<TicketMessage>>();

/** Loads what the tickets of a message are written from, once; what failed is asked for again on the next call. */
export async function loadTicketParts(code: string): Promise<TicketParts> {
  let loadMessage = messageLoaders.get(code);
  if (loadMessage === undefined) {
    loadMessage = jsonLoader(`messages/${code}.json`, isTicketMessage, (message) => message);
    messageLoaders.set(code, loadMessage);
  }
  const [message, data] = await Promise.all([loadMessage(), loadData()]);
  return { message, data };
}
