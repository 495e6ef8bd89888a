"use client";

import { useEffect, useState } from "react";
import { copyText } from "#lib/share/copy-text.client";

export type CopyWords = { copied: string; failed: string };

/** How long it is said that something was copied, in milliseconds. */
const SAID_FOR = 4000;

/** Copies texts; `status` says for a while how the last one went, and is empty otherwise. */
export function useCopy(words: CopyWords): { status: string; copy: (text: string) => Promise<void> } {
  const [status, setStatus] = useState("");

  useEffect(() => {
    if (status === "") return;
    const timer = setTimeout(() => setStatus(""), SAID_FOR);
    return () => clearTimeout(timer);
  }, [status]);

  async function copy(text: string) {
    try {
      await copyText(text);
      setStatus(words.copied);
    } catch {
      setStatus(words.failed);
    }
  }

  return { status, copy };
}
