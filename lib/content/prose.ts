import type { Paragraph, PhrasingContent } from "mdast";

/** What the prose of a message may refer to: tells whether a code has a page of its own. */
export type KnownCodes = { has(code: string): boolean };

const INLINE = /`([^`]+)`|\b[A-Z]{2,}\d{4,5}[A-Z]\b/g;

/**
 * Turns one paragraph of our prose into Markdown nodes: `…` in backticks becomes code, the code of another
 * entry becomes a link to it (`addressOf` says where; by default as seen from another entry), everything else
 * is text and nothing but text.
 */
export function proseToPhrasing(
  prose: string,
  codes: KnownCodes,
  addressOf: (code: string) => string = (code) => `../${code}/`,
): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let end = 0;
  const addText = (value: string) => {
    if (value !== "") nodes.push({ type: "text", value });
  };
  for (const found of prose.matchAll(INLINE)) {
    const [whole, code] = found;
    if (code === undefined && !codes.has(whole)) continue;
    addText(prose.slice(end, found.index));
    nodes.push(code === undefined ? linkTo(whole, addressOf(whole)) : { type: "inlineCode", value: code });
    end = found.index + whole.length;
  }
  addText(prose.slice(end));
  return nodes;
}

/** Turns prose into paragraphs, one for each run of lines; a blank line stands between two of them. */
export function proseToParagraphs(
  prose: string,
  codes: KnownCodes,
  addressOf?: (code: string) => string,
): Paragraph[] {
  return prose
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, " ").trim())
    .filter((paragraph) => paragraph !== "")
    .map((paragraph) => ({ type: "paragraph", children: proseToPhrasing(paragraph, codes, addressOf) }));
}

function linkTo(code: string, url: string): PhrasingContent {
  return { type: "link", url, children: [{ type: "text", value: code }] };
}
