"use client";

import { type CopyWords, useCopy } from "./use-copy.client";

type Props = {
  label: string;
  words: CopyWords;
  children: React.ReactNode;
} & (
  | { text: string; href?: undefined }
  // An address of this site: it is copied with scheme and host.
  | { text?: undefined; href: string }
);

/** Copies a text; says whether that worked, to the eye and to a screen reader. */
export function CopyButton({ text, href, label, words, children }: Props) {
  const { status, copy } = useCopy(words);
  return (
    <span className="copy">
      <button
        type="button"
        aria-label={label}
        onClick={() => void copy(href === undefined ? text : new URL(href, location.href).href)}
      >
        {children}
      </button>
      <output>{status}</output>
    </span>
  );
}
