import type { Nodes, Root } from "mdast";

/** A section of a guide: its anchor, the same in every language, and its title. */
export type GuideSection = { id: string; title: string };

/** A guide as its page needs it: the body of a function, as `compilePage` makes one, and the sections it has. */
export type CompiledGuide = { compiled: string; sections: readonly GuideSection[] };

/**
 * A step of the Markdown compiler: gives the headings of a guide's sections anchors by their place (`part-1`), so that
 * a change of language stays at its section, and adds the sections to `sections`.
 */
export function nameSections(sections: GuideSection[]) {
  return () => (tree: Root) => {
    for (const node of tree.children) {
      if (node.type !== "heading" || node.depth !== 2) continue;
      const id = `part-${sections.length + 1}`;
      sections.push({ id, title: textOf(node) });
      Object.assign(node, { data: { hProperties: { id } } });
    }
  };
}

function textOf(node: Nodes): string {
  if ("children" in node) return node.children.map(textOf).join("");
  return "value" in node ? node.value : "";
}
