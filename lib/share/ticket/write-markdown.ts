import type { Block, Run, TicketDocument } from "./ticket-document";

/** A ticket as Markdown (CommonMark with the additions of GitHub and GitLab). */
export function writeMarkdown(ticket: TicketDocument): string {
  return `${ticket.map(writeBlock).join("\n\n")}\n`;
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level + 1)} ${escapeText(block.text)}`;
    case "paragraph":
      return escapeStart(inline(block.runs));
    case "steps":
      return block.steps
        .map(({ runs, command }, at) => {
          const mark = `${at + 1}. `;
          const text = `${mark}${escapeStart(inline(runs))}`;
          return command === undefined ? text : `${text}\n${indent(fenced(command), mark.length)}`;
        })
        .join("\n");
    case "list":
      return block.items.map((runs) => `- ${escapeStart(inline(runs))}`).join("\n");
    case "literal":
      return fenced(block.text);
    case "facts":
      return block.facts.map(({ name, value }) => `- ${escapeText(name)}: ${codeSpan(value)}`).join("\n");
    case "link":
      return `${escapeText(block.name)}: <${block.url}>`;
  }
}

function inline(runs: readonly Run[]): string {
  return runs.map(({ text, code }) => (code ? codeSpan(text) : escapeText(text))).join("");
}

/** A block that its text can't end: the fence is longer than any run of backticks in it. */
function fenced(text: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}text\n${text}\n${fence}`;
}

/** A code span that its text can't end. A blank is added where a backtick or blank would touch the marks. */
function codeSpan(text: string): string {
  if (text === "") return "";
  const marks = "`".repeat(longestRun(text) + 1);
  const pad = /^[` ]|[` ]$/.test(text) ? " " : "";
  return `${marks}${pad}${text}${pad}${marks}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

function escapeText(text: string): string {
  return text.replace(/[\\`*[\]<>|~&$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (char) => `\\${char}`);
}

/** What would begin a heading, a list, a quotation or a rule at the start of a line. */
function escapeStart(text: string): string {
  return text.replace(/^(\s*)([#+=-])/, "$1\\$2").replace(/^(\s*\d+)([.)])/, "$1\\$2");
}

function indent(text: string, columns: number): string {
  const blanks = " ".repeat(columns);
  return text
    .split("\n")
    .map((line) => (line === "" ? line : `${blanks}${line}`))
    .join("\n");
}
