import { Fragment } from "react";
import { CodeText } from "#components/ui/code-text";

/** Prose whose pieces in backticks are code; every second piece is one. */
export function InlineCode({ text }: { text: string }) {
  const pieces = text.split("`");
  return pieces.map((piece, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a constant text, which never changes its order.
    index % 2 === 1 ? <CodeText key={index}>{piece}</CodeText> : <Fragment key={index}>{piece}</Fragment>,
  );
}
