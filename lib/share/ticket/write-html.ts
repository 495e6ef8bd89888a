import { breakMarks } from "./break-marks";
import type { Block, Run, TicketDocument } from "./ticket-document";
import { writeText } from "./write-text";

/** Both flavours that a rich clipboard carries. */
type RichText = { html: string; plain: string };

/**
 * A ticket for ServiceNow and other rich fields: HTML of a few plain tags without attributes but an address, which
 * their filters leave alone. In its plain fields ServiceNow takes what stands between `[code]` and `[/code]` for
 * HTML, so these marks are broken up in both flavours.
 */
export function writeRichText(ticket: TicketDocument): RichText {
  return {
    html: ticket.map(writeBlock).join("\n"),
    plain: breakCode(writeText(ticket)),
  };
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level + 1}>${escapeText(block.text)}</h${block.level + 1}>`;
    case "paragraph":
      return `<p>${inline(block.runs)}</p>`;
    case "steps":
      return `<ol>${block.steps
        .map(({ runs, command }) => {
          const lines = command === undefined ? "" : `<pre>${escapeText(command)}</pre>`;
          return `<li>${inline(runs)}${lines}</li>`;
        })
        .join("")}</ol>`;
    case "list":
      return `<ul>${block.items.map((runs) => `<li>${inline(runs)}</li>`).join("")}</ul>`;
    case "literal":
      return `<pre>${escapeText(block.text)}</pre>`;
    case "facts":
      return `<ul>${block.facts
        .map(({ name, value }) => `<li>${escapeText(name)}: <code>${escapeText(value)}</code></li>`)
        .join("")}</ul>`;
    case "link":
      return `<p>${escapeText(block.name)}: <a href="${escapeText(block.url)}">${escapeText(block.url)}</a></p>`;
  }
}

function inline(runs: readonly Run[]): string {
  return runs
    .map(({ text, code }) => (code ? `<code>${escapeText(text)}</code>` : escapeText(text)))
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeText(text: string): string {
  return breakCode(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

function breakCode(text: string): string {
  return breakMarks(text, /\[(?=\/?code\])/gi);
}
