type Props = { text: string; ranges: readonly (readonly [number, number])[] };

/** A text with some ranges of it marked; the ranges are UTF-16 offsets, ascending and apart from each other. */
export function MarkedText({ text, ranges }: Props) {
  const nodes: React.ReactNode[] = [];
  let end = 0;
  for (const [from, to] of ranges) {
    nodes.push(text.slice(end, from), <mark key={from}>{text.slice(from, to)}</mark>);
    end = to;
  }
  nodes.push(text.slice(end));
  return nodes;
}
