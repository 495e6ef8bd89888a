import { Fragment } from "react";

/** A long name of code, such as `GSK_ERROR_PROTOCOL_MISMATCH`, which may break behind its underscores. */
export function BreakableText({ text }: { text: string }) {
  const [first, ...parts] = text.split(/(?<=_)(?!_)/);
  return (
    <>
      {first}
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, which never change their order.
        <Fragment key={index}>
          <wbr />
          {part}
        </Fragment>
      ))}
    </>
  );
}
