import { TextWithCodes } from "./text-with-codes";

type Props = { href?: string; children?: React.ReactNode };

/** A link in prose; most of them are the codes of other messages. */
export function ProseLink({ href, children }: Props) {
  return (
    <a href={href}>{typeof children === "string" ? <TextWithCodes>{children}</TextWithCodes> : children}</a>
  );
}
