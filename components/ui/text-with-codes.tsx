/** Anything of the shape of a message's code. */
const CODE = /([A-Z]{3,}\d{3,5}[A-Z])/;

/** A text whose codes of messages stand in the code font, in which 0 and O are apart. */
export function TextWithCodes({ children }: { children: string }) {
  // Every second piece is a code.
  return children.split(CODE).map((piece, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, on the server.
      <span key={index} className="code">
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
