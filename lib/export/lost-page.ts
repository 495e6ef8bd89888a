/** The `<meta>` that names, from the site's folder, the stylesheet and the start script of the not-found page. */
export const LOST_META = "kotae-lost";

/** Folders above a missing page that are looked into for the site: `/a/b/c/d/e/` at most below it. */
const MOST_FOLDERS = 6;

/** What goes into the head of the not-found page: where it looks for the site, and what it takes from there. */
export function lostHead(lostScript: string, style: string, startScript: string): string {
  const scripts = Array.from(
    { length: MOST_FOLDERS },
    (_, above) => `<script src="${"../".repeat(above) || "./"}${lostScript}"></script>`,
  );
  return `<meta name="${LOST_META}" content="${style} ${startScript}">${scripts.join("")}`;
}
