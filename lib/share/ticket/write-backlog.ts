import { breakMarks } from "./break-marks";
import type { Block, Run, TicketDocument } from "./ticket-document";

/** A ticket in the notation of Backlog (not its Markdown). */
export function writeBacklog(ticket: TicketDocument): string {
  return `${ticket.map(writeBlock).join("\n\n")}\n`;
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"*".repeat(block.level)} ${inline([{ text: block.text, code: false }])}`;
    case "paragraph":
      return escapeStart(inline(block.runs));
    case "steps":
      // Its own numbered lists begin again at 1 behind a block of code, so the numbers are text.
      return block.steps
        .map(({ runs, command }, at) => {
          const text = `${at + 1}. ${inline(runs)}`;
          return command === undefined ? text : `${text}\n${literal(command)}`;
        })
        .join("\n");
    case "list":
      return block.items.map((runs) => `- ${inline(runs)}`).join("\n");
    case "literal":
      return literal(block.text);
    case "facts":
      return block.facts.map(({ name, value }) => `- ${escapeText(name)}: ${escapeText(value)}`).join("\n");
    case "link":
      return `${escapeText(block.name)}: [[${block.url}]]`;
  }
}

function literal(text: string): string {
  return `{code}\n${breakMarks(text, /\{(?=\/?(?:code|quote))/gi)}\n{/code}`;
}

function inline(runs: readonly Run[]): string {
  return runs.map(({ text }) => escapeText(text)).join("");
}

const MARKUP =
  /\{(?=\/?(?:code|quote))|'(?=')|%(?=%)|\[(?=\[)|\](?=\])|&(?=color|br;)|#(?=image|thumbnail|attach|contents|rev|cvs)/gi;

/** The notation has no typewriter face, and no escape that works in all places: its marks are broken up. */
function escapeText(text: string): string {
  return breakMarks(text, MARKUP);
}

/** What would begin a heading, a list, a quotation or a table at the start of a line. */
function escapeStart(text: string): string {
  return text.replace(/^(?=[*+>|#-])/, "\u200B");
}
