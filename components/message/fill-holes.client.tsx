"use client";

import { useEffect } from "react";
import { parseValues } from "#lib/share/values-in-link";

/**
 * Fills the holes of the message with the values that the address carries in its fragment. The text of the page
 * is the server's and never rendered again here, so the holes are filled where they stand, as text.
 */
export function FillHoles({ names }: { names: readonly string[] }) {
  useEffect(() => {
    const fill = () => {
      const values = parseValues(location.hash, names);
      for (const hole of document.querySelectorAll<HTMLElement>("[data-parameter]")) {
        const { parameter = "", written = "" } = hole.dataset;
        const value = Object.hasOwn(values, parameter) ? values[parameter] : undefined;
        hole.textContent = value ?? written;
        hole.classList.toggle("hole-filled", value !== undefined);
      }
    };
    fill();
    addEventListener("hashchange", fill);
    return () => removeEventListener("hashchange", fill);
  }, [names]);
  return null;
}
