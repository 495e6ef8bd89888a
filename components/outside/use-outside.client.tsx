"use client";

import { useEffect, useState } from "react";
import { type LoadedOutside, loadOutside } from "#lib/match/load-outside.client";

/** What is known outside the catalogs, once it is loaded; it is not, where it is not needed. */
export function useOutside(isNeeded: boolean): LoadedOutside | undefined {
  const [loaded, setLoaded] = useState<LoadedOutside>();

  useEffect(() => {
    if (!isNeeded) return;
    let isCurrent = true;
    loadOutside().then(
      (found) => isCurrent && setLoaded(found),
      // The results stand without it.
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [isNeeded]);

  return isNeeded ? loaded : undefined;
}
