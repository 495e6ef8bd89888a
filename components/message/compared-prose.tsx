import { Fragment } from "react";
import { CodeText } from "#components/ui/code-text";
import type { ComparedPiece } from "#lib/content/compare-prose";

/** Prose in pieces: code as code, and what the other side does not say marked. */
export function ComparedProse({ pieces }: { pieces: readonly ComparedPiece[] }) {
  return pieces.map((piece, index) => {
    const Differs = piece.differs ? "mark" : Fragment;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, on the server.
      <Differs key={index}>{piece.code ? <CodeText>{piece.text}</CodeText> : piece.text}</Differs>
    );
  });
}
