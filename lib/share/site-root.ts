/** The `<meta>` in which a finished page says how to get from it to the folder that the site lies in: `../../`. */
export const ROOT_META = "kotae-root";

/**
 * The folder that the site lies in, as a whole address with a slash at the end, so that it means the same in a
 * Worker. The export writes into each page how to get there, so that a site works in any folder and after a move.
 * `/` where no page says so: at build time, where the export makes addresses relative later, and in `next dev`.
 */
export function siteRoot(): string {
  if (typeof document === "undefined") return "/";
  const root = document.querySelector<HTMLMetaElement>(`meta[name=${ROOT_META}]`)?.content;
  return root === undefined ? "/" : new URL(root, document.baseURI).href;
}

/** What follows the site's folder in the address of the page, beginning with a slash: `/ja/messages/`. */
export function pathWithinSite(): string {
  const root = new URL(siteRoot(), location.href).pathname;
  return `/${location.pathname.slice(root.length)}`;
}

/** True in a page that was opened from a folder, without a server: it may not fetch, and must name files. */
export function isOpenedAsFile(): boolean {
  return typeof location !== "undefined" && location.protocol === "file:";
}
