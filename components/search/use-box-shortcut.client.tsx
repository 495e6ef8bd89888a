"use client";

import { type RefObject, useEffect } from "react";
import { isBoxShortcut } from "#lib/share/is-box-shortcut.client";
import { isConverting } from "./is-converting.client";

/** The keys that reach the box from anywhere on a page, as `aria-keyshortcuts` has them. */
export const BOX_SHORTCUTS = "/ Control+K Meta+K";

/** Its keys put the focus into the box, its text selected; on a page not yet awake the start script does the same. */
export function useBoxShortcut(box: RefObject<HTMLInputElement | HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const reach = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isConverting(event) || !isBoxShortcut(event)) return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    addEventListener("keydown", reach);
    return () => removeEventListener("keydown", reach);
  }, [box]);
}
