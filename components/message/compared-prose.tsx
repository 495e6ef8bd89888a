import { Fragment } from "react";
import type { ComparedPiece } from "#lib/content/compare-prose";

/** Prose in pieces: code as code, and what the other side does not say marked. */
export function ComparedProse({ pieces }: { pieces: readonly ComparedPiece[] }) {
  return pieces.map((piece, index) => {
    const Differs = piece.differs ? "mark" : Fragment;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, on the server.
      <Differs key={index}>{piece.code ? <code>{piece.text}</code> : piece.text}</Differs>
    );
  });
}
