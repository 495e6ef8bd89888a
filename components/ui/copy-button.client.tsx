"use client";

import { useState } from "react";

export type CopyWords = { copied: string; failed: string };

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
  const [state, setState] = useState<"idle" | "copied" | "failed">("idle");
  async function copy() {
    try {
      await navigator.clipboard.writeText(absolute ? new URL(text, location.href).href : text);
      setState("copied");
    } catch {
      setState("failed");
    }
  }
  return (
    <span className="copy">
      <button type="button" aria-label={label} onClick={() => void copy()} onBlur={() => setState("idle")}>
        {children}
      </button>
      <output>{state === "idle" ? "" : words[state]}</output>
    </span>
  );
}
