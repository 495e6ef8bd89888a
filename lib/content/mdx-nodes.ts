import type { BlockContent, DefinitionContent, PhrasingContent } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx";

/** The attributes of a component; a boolean `true` is written as the bare name. */
export type Attributes = Readonly<Record<string, string | true | undefined>>;

/** A component that stands on its own lines, such as `<Section id="cause">`. */
export function flowElement(
  name: string,
  attributes: Attributes,
  children: (BlockContent | DefinitionContent)[],
): MdxJsxFlowElement {
  return { type: "mdxJsxFlowElement", name, attributes: mdxAttributes(attributes), children };
}

/** A component inside a line, such as `<Hole name="function" />`. */
export function textElement(
  name: string,
  attributes: Attributes,
  children: PhrasingContent[] = [],
): MdxJsxTextElement {
  return { type: "mdxJsxTextElement", name, attributes: mdxAttributes(attributes), children };
}

function mdxAttributes(attributes: Attributes): MdxJsxFlowElement["attributes"] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [{ type: "mdxJsxAttribute", name, value: value === true ? null : value }],
  );
}
