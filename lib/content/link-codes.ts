import type { Nodes, Parents, Root } from "mdast";
import { type KnownCodes, proseToPhrasing } from "./prose";

/**
 * A step of the Markdown compiler: turns the code of an entry, wherever it stands in running text, into a
 * link to that entry. Text that is a link already, and code, stay as they are.
 */
export function linkCodes(codes: KnownCodes, addressOf: (code: string) => string) {
  return () => (tree: Root) => {
    visit(tree);
  };

  function visit(parent: Parents) {
    if (parent.type === "link") return;
    const children: Nodes[] = [];
    for (const child of parent.children) {
      if (child.type === "text") children.push(...proseToPhrasing(child.value, codes, addressOf));
      else {
        if ("children" in child) visit(child);
        children.push(child);
      }
    }
    Object.assign(parent, { children });
  }
}
