import { useEffect } from "react";

/**
 * Keeps a Report whose page was opened from a folder: browsers hold no such page in memory for the way back, so its links
 * open beside it. Served pages are held, and their links stay as they are.
 */
export function useKeptReport(): void {
  useEffect(() => {
    if (location.protocol !== "file:") return undefined;
    const openBeside = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
      if (link === null || link.hasAttribute("download") || link.pathname === location.pathname) return;
      link.target = "_blank";
      link.rel = "noopener";
    };
    // Also a click by the keyboard is one, and comes before the browser follows the link.
    document.addEventListener("click", openBeside, true);
    return () => document.removeEventListener("click", openBeside, true);
  }, []);
}
