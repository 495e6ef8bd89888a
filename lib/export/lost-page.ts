/** The `<meta>` that names, from the site's folder, the stylesheet and the start script of the not-found page. */
export const LOST_META = "kotae-lost";

/**
 * Where a missing page looks for the site, so many folders above itself. First what mistyped addresses of the site need:
 * `/ja/messages/SSL9999X/`, then `/SSL9999X/`. Above the root of a host is the root: there the first is right for all.
 */
const FOLDERS_ABOVE = [3, 1, 2, 0, 4, 5].map(folderAbove);

/** How many folders above itself the page looks for the site where no script runs, the nearest first. */
export const LEVELS = [0, 1, 2, 3, 4, 5];
const NO_SCRIPT = /<noscript>.*?<\/noscript>/gs;

/** How to get so many folders up: `../../`. */
export function folderAbove(levels: number): string {
  return "../".repeat(levels) || "./";
}

/** What a link of the not-found page has in place of its address until the site is found. */
export const LOST_LINK = "data-href";

/** The class of all links that are right at one level; `levelClass` has that of each. */
export const LEVEL_CLASS = "lost-level";

/** Begins a comment behind the script that found the site, so that nothing more is asked for; `LOST_END` ends it. */
export const LOST_FOUND = "<!--";
const LOST_END = "<!---->";

/**
 * What goes into the head of the not-found page: where it looks for the site, and what it takes from there. `root` is
 * the path of the site's folder where the build knows it; else the page asks in each folder above it. `sheets` are the
 * addresses of the stylesheets of `levelSheet`, from the site's folder: without a script each is asked for so many
 * levels above the page as it is for, and the one that is there shows the links that lead into the site.
 */
export function lostHead(
  lostScript: string,
  style: string,
  startScript: string,
  root: string | undefined,
  sheets: readonly string[],
): string {
  const folders = root === undefined ? FOLDERS_ABOVE : [root];
  const scripts = folders.map((folder) => `<script src="${folder}${lostScript}"></script>`);
  const styles =
    root === undefined ? sheets.map((sheet, level) => folderAbove(level) + sheet) : [root + style];
  const links = styles.map((sheet) => `<link rel="stylesheet" href="${sheet}">`);
  return `<meta name="${LOST_META}" content="${style} ${startScript}">${scripts.join("")}${LOST_END}<noscript>${links.join("")}</noscript>`;
}

/**
 * The links of the not-found page. Where nobody knows where the site lies they lead nowhere until the script says it:
 * they may not lead out of the site. Where the build knows it they are right at once.
 */
export function placeLostLinks(html: string, root: string | undefined): string {
  const links = / href="\/(?!\/)/g;
  if (root === undefined) return html.replaceAll(links, ` ${LOST_LINK}="/`);
  return html.replaceAll(NO_SCRIPT, "").replaceAll(links, ` href="${root}`);
}

/**
 * The stylesheet that is found only by a page so many levels below the site's folder. It shows that level's links, hides
 * those that know no level, and brings the site's own style. At the root of a host, above which there is nothing, those
 * of all levels are found: then the nearest counts.
 *
 * @param style the site's stylesheet, as seen from this one
 */
export function levelSheet(level: number, style: string): string {
  const shown = `.${levelClass(level)}{display:block}.${levelClass(level)}~.${LEVEL_CLASS}{display:none}`;
  return `@import "${style}";${shown}.lost-links,.lost-note{display:none}`;
}

/** The classes of the links that are right at one level. */
export function levelClass(level: number): string {
  return `${LEVEL_CLASS}-${level}`;
}
