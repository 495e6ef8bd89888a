/** The `<meta>` in which a finished page says how to get from it to the folder that the site lies in: `../../`. */
export const ROOT_META = "kotae-root";

/**
 * How to get from the page that this runs in to the folder that the site lies in, with a slash at the end. The
 * export writes it into each page, so that a site works in any folder and after a move. `/` where no page says
 * so: at build time, where the export makes addresses relative later, and in `next dev`.
 */
export function siteRoot(): string {
  if (typeof document === "undefined") return "/";
  return document.querySelector<HTMLMetaElement>(`meta[name=${ROOT_META}]`)?.content ?? "/";
}

/** What follows the site's folder in the address of the page, beginning with a slash: `/ja/messages/`. */
export function pathWithinSite(): string {
  const root = new URL(siteRoot(), location.href).pathname;
  return `/${location.pathname.slice(root.length)}`;
}
