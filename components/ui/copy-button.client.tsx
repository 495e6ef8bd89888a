"use client";

import { formatValues, parseValues } from "#lib/share/values-in-link";
import { type CopyWords, useCopy } from "./use-copy.client";

type Props = {
  label: string;
  words: CopyWords;
  children: React.ReactNode;
} & (
  | { text: string | (() => string) }
  // An address of this site: it is copied with scheme and host, and with the values of the holes named so that the
  // page's own address carries just then.
  | { href: string; values: readonly string[] }
  // The id of an element whose text is copied as it is shown just then, and what is put before it.
  | { textOf: string; before: string }
);

/**
 * Copies a text, which is worked out only then where it takes its time; says whether that worked, to the eye and to a
 * screen reader.
 */
export function CopyButton(props: Props) {
  const { label, words, children } = props;
  const { status, copy } = useCopy(words);
  return (
    <span className="copy">
      <button type="button" aria-label={label} onClick={() => void copy(whatToCopy(props))}>
        {children}
      </button>
      <output>{status}</output>
    </span>
  );
}

function whatToCopy(props: Props): string {
  if ("text" in props) return typeof props.text === "string" ? props.text : props.text();
  if ("href" in props) {
    const values = parseValues(location.hash, props.values);
    return new URL(props.href, location.href).href + formatValues(values);
  }
  const shown = document.getElementById(props.textOf)?.textContent ?? "";
  return props.before + shown.replace(/\s+/g, " ").trim();
}
