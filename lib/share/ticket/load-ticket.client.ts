import { jsonLoader } from "../../api/json-loader.client";
import { absoluteOrRooted, shortPath } from "../address";
import type { TicketMessage } from "./build-ticket";
import type { TicketParts } from "./make-ticket";
import { isTicketData, isTicketMessage } from "./ticket-data";

const loadData = jsonLoader("ticket.json", isTicketData, (data) => data);
const messageLoaders = new Map<string, () => Promise<TicketMessage>>();

/** All that makes the tickets of one message: what they are made from, and the code that does it. */
export type TicketMaker = TicketParts & Pick<typeof import("./make-ticket"), "makeTicket">;

/** Loads what makes the tickets of a message, once; what failed is asked for again on the next call. */
export async function loadTicketMaker(code: string): Promise<TicketMaker> {
  const loadMessage =
    messageLoaders.get(code) ?? jsonLoader(`messages/${code}.json`, isTicketMessage, (message) => message);
  messageLoaders.set(code, loadMessage);
  const [message, data, { makeTicket }] = await Promise.all([
    loadMessage(),
    loadData(),
    import("./make-ticket"),
  ]);
  return {
    message,
    data,
    makeTicket,
    address: addressOf(code),
  };
}

/** Nothing where the page is a file, unless the build knows where the site is served. */
function addressOf(code: string): string | undefined {
  const { protocol, href } = new URL(absoluteOrRooted(shortPath(code)), location.href);
  return protocol === "file:" ? undefined : href;
}
