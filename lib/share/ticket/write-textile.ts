import { breakMarks } from "./break-marks";
import type { Block, Run, TicketDocument } from "./ticket-document";

/** A ticket as Textile, as Redmine reads it. */
export function writeTextile(ticket: TicketDocument): string {
  return `${ticket.map(writeBlock).join("\n\n")}\n`;
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `h${block.level + 1}. ${escapeText(block.text)}`;
    case "paragraph":
      return escapeStart(inline(block.runs));
    case "steps":
      // A block right behind its step, without an empty line, belongs to the step.
      return block.steps
        .map(({ runs, command }) => {
          const text = `# ${inline(runs)}`;
          return command === undefined ? text : `${text}\n<pre>${literal(command)}</pre>`;
        })
        .join("\n");
    case "list":
      return block.items.map((runs) => `* ${inline(runs)}`).join("\n");
    case "literal":
      return `<pre>\n${literal(block.text)}\n</pre>`;
    case "facts":
      return block.facts.map(({ name, value }) => `* ${escapeText(name)}: ${code(value)}`).join("\n");
    case "link":
      return `${escapeText(block.name)}: ${block.url}`;
  }
}

function inline(runs: readonly Run[]): string {
  return runs.map((run) => (run.code ? code(run.text) : escapeText(run.text))).join("");
}

function code(text: string): string {
  return text === "" ? "" : `<code>${literal(text)}</code>`;
}

/**
 * Redmine escapes what stands between these tags, entities included, so an entity would be seen as such. Only tags
 * of the same family, and comments, are still looked for there.
 */
function literal(text: string): string {
  return breakMarks(text, /<(?=\/?(?:pre|code|kbd|notextile|redpre)|!--)/gi);
}

/**
 * Markup becomes entities, which Redmine leaves alone; marks of emphasis only where one could begin or end, not
 * inside a word. A bracket right behind capitals would make an abbreviation of them.
 */
function escapeText(text: string): string {
  return text.replace(
    /[<>&[\]{}|"#]|=(?==)|(?<==)=|(?<=[A-Z0-9])\(|(?<![\p{L}\p{N}])[-+*_^~?!@%]|[-+*_^~?!@%](?![\p{L}\p{N}])/gu,
    (char) => `&#${char.charCodeAt(0)};`,
  );
}

/** What would begin a block (`p.`, `h1.`, `bq(class).`, `fn1.`) at the start of a line. */
function escapeStart(text: string): string {
  return text.replace(/^(?=[a-z]+\d*\S*\. )/, "\u200B");
}
