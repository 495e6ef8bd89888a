import type { TicketFormat } from "./ticket-format";

/** What a reader of a format sees as literal blocks, and all the rest with `□` in their places. */
export type Scan = { literals: string[]; rest: string };

/**
 * A small reader of each format, written apart from the writers, for their tests. It knows only how literal blocks
 * begin and end there, as the products read them.
 */
export function scanLiterals(format: TicketFormat, text: string): Scan {
  switch (format) {
    case "text":
      return scan(text, /(?:^ {4,}.*\n|^ {4}\n)+/gm, (block) =>
        block.replace(/^ {4}/gm, "").replace(/\n$/, ""),
      );
    case "markdown":
      return scan(text, /^( *)(`{3,})text\n([\s\S]*?)\n\1\2`*(?=\n|$)/gm, (_, at, __, body) =>
        body.replaceAll(`\n${at}`, "\n").slice(at.length),
      );
    case "jira":
      return scan(text, /\{(noformat|code)(?::[^}]*)?\}\n?([\s\S]*?)\n?\{\1\}/gi, (_, __, body) => body);
    case "textile":
      return scan(text, /<pre>\n?([\s\S]*?)\n?<\/(?:pre|code|kbd|notextile)>/gi, (_, body) => body);
    case "backlog":
      return scan(text, /\{code\}\n?([\s\S]*?)\n?\{\/(?:code|quote)\}/gi, (_, body) => body);
    case "html":
      return scan(text, /<pre>([\s\S]*?)<\/pre>/g, (_, body) =>
        body.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => UNESCAPED[entity] ?? entity),
      );
  }
}

const UNESCAPED: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

function scan(text: string, block: RegExp, bodyOf: (...groups: string[]) => string): Scan {
  const literals: string[] = [];
  const rest = text.replace(block, (...groups: string[]) => {
    literals.push(bodyOf(...groups).replaceAll("\u200B", ""));
    return "□";
  });
  return { literals, rest };
}
