"use client";

import { type CopyWords, useCopy } from "./use-copy.client";

type Props = {
  text: string;
  label: string;
  words: CopyWords;
  children: React.ReactNode;
  /** The text is an address of this site: it is copied with scheme and host. */
  absolute?: boolean;
};

/** Copies a text; says whether that worked, to the eye and to a screen reader. */
export function CopyButton({ text, label, words, children, absolute = false }: Props) {
  const { status, copy } = useCopy(words);
  return (
    <span className="copy">
      <button
        type="button"
        aria-label={label}
        onClick={() => void copy(absolute ? new URL(text, location.href).href : text)}
      >
        {children}
      </button>
      <output>{status}</output>
    </span>
  );
}
