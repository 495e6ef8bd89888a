import { parseTemplate } from "#lib/catalog/template";
import type { HoleValues } from "#lib/share/values-in-link";
import { visibleText } from "#lib/share/visible-text";

type Props = {
  text: string;
  /** How the text writes its holes, by their names. */
  holes: Readonly<Record<string, string>>;
  values: HoleValues;
};

/** A message's text with the values that were read in its holes; a hole without one stays as it is written. */
export function FilledText({ text, holes, values }: Props) {
  const parameters = Object.entries(holes).map(([name, written]) => ({ name, written }));
  return parseTemplate(text, parameters).map((part, at) => {
    if (part.kind === "text") return part.text;
    const value = values[part.name];
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text keep their places.
      <var key={at} className={value === undefined ? "hole" : "hole hole-filled"} translate="no">
        {value === undefined ? part.written : visibleText(value)}
      </var>
    );
  });
}
