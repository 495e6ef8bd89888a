import { breakMarks } from "./break-marks";
import type { Block, Run, TicketDocument } from "./ticket-document";

/** A ticket as Jira wiki markup. */
export function writeJira(ticket: TicketDocument): string {
  return `${ticket.map(writeBlock).join("\n\n")}\n`;
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `h${block.level + 1}. ${escapeText(block.text)}`;
    case "paragraph":
      return escapeStart(inline(block.runs));
    case "steps":
      // A block right behind its step, without an empty line, leaves the numbers running.
      return block.steps
        .map(({ runs, command }) => {
          const text = `# ${inline(runs)}`;
          return command === undefined ? text : `${text}\n${literal(command)}`;
        })
        .join("\n");
    case "list":
      return block.items.map((runs) => `* ${inline(runs)}`).join("\n");
    case "literal":
      return literal(block.text);
    case "facts":
      return block.facts.map(({ name, value }) => `* ${escapeText(name)}: ${monospaced(value)}`).join("\n");
    case "link":
      return `${escapeText(block.name)}: [${block.url}]`;
  }
}

/** A block is ended by its own name only, so a text with one of the two names goes into the other block. */
function literal(text: string): string {
  if (!/\{noformat/i.test(text)) return `{noformat}\n${text}\n{noformat}`;
  if (!/\{code/i.test(text)) return `{code:none}\n${text}\n{code}`;
  return `{noformat}\n${breakMarks(text, /\{noformat/gi)}\n{noformat}`;
}

function inline(runs: readonly Run[]): string {
  return runs.map(({ text, code }) => (code ? monospaced(text) : escapeText(text))).join("");
}

/** In Jira, markup works inside the typewriter marks, too. */
function monospaced(text: string): string {
  return text === "" ? "" : `{{${escapeText(text)}}}`;
}

/**
 * Brackets, bars and what could be an emoticon get a backslash, marks of emphasis only where one could begin or end:
 * not inside a word. A backslash itself becomes an entity, because two of them are a line break; so does `&`,
 * because entities are kept.
 */
function escapeText(text: string): string {
  return text
    .replace(/[\\&]/g, (char) => (char === "&" ? "&amp;" : "\uE000"))
    .replace(/[{}[\]|]|(?<![\p{L}\p{N}])[-+*_^~?!@]|[-+*_^~?!@](?![\p{L}\p{N}])/gu, (char) => `\\${char}`)
    .replace(/[:;](?=[()DP])/g, "$&\u200B")
    .replace(/\((?=\\?[^\s()\\]{1,8}\))/g, "\\(")
    .replaceAll("\uE000", "&#92;");
}

/** What would begin a heading, a quotation or a list at the start of a line. */
function escapeStart(text: string): string {
  return text.replace(/^(?=(?:h[1-6]|bq)\.\s)/, "\u200B").replace(/^#/, "\\#");
}
