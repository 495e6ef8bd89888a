import { run } from "@mdx-js/mdx";
import type { MDXComponents } from "mdx/types";
import * as runtime from "react/jsx-runtime";

/** Renders a compiled page (the body of a function, see `compilePage`) with the given components. */
export async function MessageBody({ compiled, components }: { compiled: string; components: MDXComponents }) {
  const { default: Content } = await run(compiled, runtime);
  return <Content components={components} />;
}
