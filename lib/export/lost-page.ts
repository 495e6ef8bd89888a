/** The `<meta>` that names, from the site's folder, the stylesheet and the start script of the not-found page. */
export const LOST_META = "kotae-lost";

/** Folders above a missing page that are looked into for the site: `/a/b/c/d/e/` at most below it. */
const FOLDERS_ABOVE = ["./", ...Array.from({ length: 5 }, (_, above) => "../".repeat(above + 1))];

/**
 * What goes into the head of the not-found page: where it looks for the site, and what it takes from there. `root` is
 * the path of the site's folder where the build knows it; else the page asks in each folder above it.
 */
export function lostHead(
  lostScript: string,
  style: string,
  startScript: string,
  root: string | undefined,
): string {
  const folders = root === undefined ? FOLDERS_ABOVE : [root];
  const scripts = folders.map((folder) => `<script src="${folder}${lostScript}"></script>`);
  return `<meta name="${LOST_META}" content="${style} ${startScript}">${scripts.join("")}`;
}
