"use client";

import { type RefObject, useEffect } from "react";
import { isConverting } from "./is-converting.client";

/** The keys that reach the box from anywhere on a page, as `aria-keyshortcuts` has them. */
export const BOX_SHORTCUTS = "/ Control+K Meta+K";

/**
 * `/` and Ctrl-K or Command-K put the focus into the box, its text selected. Neither while an input method has the
 * keyboard, nor where something is being written, since there the keys have a meaning of their own.
 */
export function useBoxShortcut(box: RefObject<HTMLInputElement | HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const reach = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isConverting(event) || isWriting(event.target)) return;
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      const slash = plain && event.key === "/";
      const k =
        event.ctrlKey !== event.metaKey &&
        !event.altKey &&
        !event.shiftKey &&
        event.key.toLowerCase() === "k";
      if (!slash && !k) return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    addEventListener("keydown", reach);
    return () => removeEventListener("keydown", reach);
  }, [box]);
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea, select"))
  );
}
