/** The `<meta>` that names, from the site's folder, the stylesheet and the start script of the not-found page. */
export const LOST_META = "kotae-lost";

/**
 * Where a missing page looks for the site, so many folders above itself. First what mistyped addresses of the site need:
 * `/ja/messages/SSL9999X/`, then `/SSL9999X/`. Above the root of a host is the root: there the first is right for all.
 */
const FOLDERS_ABOVE = [3, 1, 2, 0, 4, 5].map((above) => "../".repeat(above) || "./");

/** Begins a comment behind the script that found the site, so that nothing more is asked for; `LOST_END` ends it. */
export const LOST_FOUND = "<!--";
const LOST_END = "<!---->";

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
  return `<meta name="${LOST_META}" content="${style} ${startScript}">${scripts.join("")}${LOST_END}`;
}
