import { displayWidth } from "../../triage/display-width";
import type { Block, Run, TicketDocument } from "./ticket-document";

/**
 * A ticket as plain text that reads well in a monospaced field and in any other: headings are underlined over
 * their width in columns (a Japanese character takes two), lines of a log are indented.
 */
export function writeText(ticket: TicketDocument): string {
  return `${ticket.map(writeBlock).join("\n\n")}\n`;
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return writeHeading(block.text, block.level);
    case "paragraph":
      return inline(block.runs);
    case "steps":
      return block.steps
        .map(({ runs, command }, at) => {
          const mark = `${at + 1}. `;
          const lines = command === undefined ? "" : `\n${indent(command, mark.length + 3)}`;
          return `${mark}${inline(runs)}${lines}`;
        })
        .join("\n");
    case "list":
      return block.items.map((runs) => `- ${inline(runs)}`).join("\n");
    case "literal":
      return indent(block.text, 4);
    case "facts":
      return block.facts.map(({ name, value }) => `${name}: ${value}`).join("\n");
    case "link":
      return `${block.name}: ${block.url}`;
  }
}

function writeHeading(text: string, level: 1 | 2 | 3): string {
  if (level === 3) return `[${text}]`;
  return `${text}\n${(level === 1 ? "=" : "-").repeat(displayWidth(text))}`;
}

function inline(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

function indent(text: string, columns: number): string {
  const blanks = " ".repeat(columns);
  return text
    .split("\n")
    .map((line) => `${blanks}${line}`)
    .join("\n");
}
