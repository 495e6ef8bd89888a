"use client";

import { type CopyWords, useCopy } from "./use-copy.client";

type Props = { id: string; title: string; copyLabel: string; words: CopyWords };

/**
 * A heading whose mark is a plain link to it; with JavaScript a click also copies the whole address, without
 * it the address bar has it.
 */
export function SectionHeading({ id, title, copyLabel, words }: Props) {
  const { status, copy } = useCopy(words);
  return (
    <div className="section-heading">
      <h2>{title}</h2>
      <a
        className="anchor"
        href={`#${id}`}
        aria-label={copyLabel}
        onClick={(event) => void copy(event.currentTarget.href)}
      >
        #
      </a>
      <output>{status}</output>
    </div>
  );
}
