import type { BlockContent, Heading, ListItem, PhrasingContent } from "mdast";

/** Text as it is. */
export function text(value: string): PhrasingContent {
  return { type: "text", value };
}

/** A paragraph. */
export function paragraph(children: PhrasingContent[]): BlockContent {
  return { type: "paragraph", children };
}

/** A heading. */
export function heading(depth: 1 | 2, children: PhrasingContent[]): Heading {
  return { type: "heading", depth, children };
}

/** A block of code, in which nothing is escaped. */
export function code(value: string): BlockContent {
  return { type: "code", value };
}

/** A list, numbered where `ordered`. */
export function list(ordered: boolean, children: ListItem[]): BlockContent {
  return { type: "list", ordered, spread: false, children };
}

/** An item of a list. */
export function item(children: ListItem["children"]): ListItem {
  return { type: "listItem", spread: false, children };
}
