import type { Mask } from "#lib/share/mask/mask-texts";

type Props = {
  text: string;
  /** The masks whose tokens stand in the text. */
  masks: readonly Mask[];
  labelledBy: string;
};

/** A text as it will be copied, to the character, with the tokens of masks marked. */
export function MaskedPreview({ text, masks, labelledBy }: Props) {
  const values = new Map(masks.map(({ token, value }) => [token, value]));
  let at = 0;
  const pieces = text.split(/((?:ip|host|user|dn|mail)-\d+)/).map((piece) => {
    at += piece.length;
    return { piece, at, value: values.get(piece) };
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard.
    <section className="ticket-preview" tabIndex={0} aria-labelledby={labelledBy}>
      <pre translate="no">
        {pieces.map(({ piece, at: end, value }) =>
          value === undefined ? (
            piece
          ) : (
            <mark key={end} title={value}>
              {piece}
            </mark>
          ),
        )}
      </pre>
    </section>
  );
}
