import type { TicketDocument } from "./ticket-document";
import type { TicketFormat } from "./ticket-format";
import { writeBacklog } from "./write-backlog";
import { writeRichText } from "./write-html";
import { writeJira } from "./write-jira";
import { writeMarkdown } from "./write-markdown";
import { writeText } from "./write-text";
import { writeTextile } from "./write-textile";

/** A ticket as it goes to the clipboard: plain text always, HTML beside it where the format is rich. */
export type WrittenTicket = { plain: string; html: string | undefined };

const WRITERS: Readonly<Record<Exclude<TicketFormat, "html">, (ticket: TicketDocument) => string>> = {
  text: writeText,
  markdown: writeMarkdown,
  jira: writeJira,
  textile: writeTextile,
  backlog: writeBacklog,
};

/** Writes a ticket in a format. */
export function writeTicket(ticket: TicketDocument, format: TicketFormat): WrittenTicket {
  if (format === "html") return writeRichText(ticket);
  return { plain: WRITERS[format](ticket), html: undefined };
}
