"use client";

import { type RefObject, useCallback, useEffect, useState } from "react";
import { boxBeginning } from "#lib/triage/box-beginning";

/** A pasted text that is too big for its box; `shown` of its characters stand there. */
export type KeptPaste = { blob: Blob; shown: number };

/**
 * Takes over what is pasted or dropped into a text box where it is so big that the box would hold up the page:
 * `onBeginning` gets what the box may show, and the whole is kept here, in memory, until it is forgotten or the
 * next paste comes.
 */
export function useKeptPaste(
  box: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  onBeginning: (text: string) => void,
): { kept: KeptPaste | undefined; forget: () => void } {
  const [kept, setKept] = useState<KeptPaste>();
  useEffect(() => {
    const element: HTMLElement | null = box.current;
    if (element === null) return;
    const take = (event: InputEvent) => {
      if (event.inputType !== "insertFromPaste" && event.inputType !== "insertFromDrop") return;
      const text = event.data ?? event.dataTransfer?.getData("text/plain") ?? "";
      const beginning = boxBeginning(text);
      if (beginning.length === text.length) return;
      event.preventDefault();
      onBeginning(beginning);
      setKept({ blob: new Blob([text]), shown: beginning.length });
    };
    element.addEventListener("beforeinput", take);
    return () => element.removeEventListener("beforeinput", take);
  }, [box, onBeginning]);
  return { kept, forget: useCallback(() => setKept(undefined), []) };
}
