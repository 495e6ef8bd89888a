"use client";

import { useEffect } from "react";
import { parseTicks } from "#lib/share/kept-ticks";

/** Where a tab keeps them: codes and places of steps, nothing that was typed or pasted. */
const KEY = "kotae-steps";

/**
 * Keeps which steps of an entry are ticked off while the tab is open: after a reload, and when the reader comes back
 * from another entry, they are ticked again as soon as the page is touched. With the tab they are gone.
 */
export function KeepTicks({ code }: { code: string }) {
  useEffect(() => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>(".entry .steps [type=checkbox]")];
    try {
      for (const place of parseTicks(sessionStorage.getItem(KEY))[code] ?? []) {
        const box = boxes[place];
        if (box !== undefined) box.checked = true;
      }
    } catch {
      // Storage is denied: the ticks are those of this page.
    }
    const keep = () => {
      const ticked = boxes.flatMap((box, place) => (box.checked ? [place] : []));
      try {
        sessionStorage.setItem(
          KEY,
          JSON.stringify({ ...parseTicks(sessionStorage.getItem(KEY)), [code]: ticked }),
        );
      } catch {
        // As above.
      }
    };
    // A form empties its boxes only when all have heard of the reset.
    const keepLater = () => setTimeout(keep);
    keep();
    document.addEventListener("change", keep);
    document.addEventListener("reset", keepLater);
    return () => {
      document.removeEventListener("change", keep);
      document.removeEventListener("reset", keepLater);
    };
  }, [code]);
  return null;
}
