/**
 * So many characters are kept together: at 320 px about half a line. What is longer, such as a path, may break
 * wherever it has to.
 */
const KEPT_TOGETHER = 20;

type Props = { children?: React.ReactNode; className?: string };

/** Code whose options and names never break at a hyphen: browsers would cut `-stashed` behind its first character. */
export function CodeText({ children, className }: Props) {
  return <code className={className}>{typeof children === "string" ? keepOptions(children) : children}</code>;
}

function keepOptions(text: string): React.ReactNode {
  if (!text.includes("-")) return text;
  // Every second piece is a word with a hyphen.
  return text.split(/(\S*-\S*)/).map((piece, index) =>
    index % 2 === 1 && piece.length <= KEPT_TOGETHER ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a constant text, which never changes its order.
      <span key={index} className="unbroken">
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
