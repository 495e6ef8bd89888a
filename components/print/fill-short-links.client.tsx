"use client";

import { useEffect } from "react";
import { href, shortPath } from "#lib/share/address";

/**
 * Writes the whole short link of each entry below it, where the build did not know the site's address and left its room
 * empty. Nobody can use an address that does not say which site it belongs to, so none is shown without.
 */
export function FillShortLinks() {
  useEffect(() => {
    if (!location.protocol.startsWith("http")) return;
    for (const link of document.querySelectorAll(".print-link:empty")) {
      const code = link.closest(".print-entry")?.id;
      if (code !== undefined) link.textContent = new URL(href(shortPath(code)), location.href).href;
    }
  }, []);
  return null;
}
