import { ROOT_META } from "../share/site-root";

/** An attribute with an address that begins at the root. React and hast write no other quotes around values. */
const ADDRESS = / (href|src|action|formaction|poster)="\/(?!\/)/gi;
const REFRESH = /(<meta\b[^>]*\shttp-equiv="refresh"[^>]*\scontent="\d+;\s*url=)\/(?!\/)/gi;
/** The picture that a chat shows beside a link. */
const SHARED = /(<meta property="og:[^>]* content=")\/(?!\/)/g;

/** How to get from a page to the folder that the site lies in: `./`, `../../`. */
export function rootFrom(file: string): string {
  return "../".repeat(file.split("/").length - 1) || "./";
}

/** A page whose addresses within the site are relative to it, by way of `root`: `../../`. */
export function relativeHtml(html: string, root: string): string {
  return html
    .replaceAll(ADDRESS, ` $1="${root}`)
    .replaceAll(REFRESH, `$1${root}`)
    .replaceAll(SHARED, `$1${root}`);
}

/** The same for a stylesheet and what it loads. */
export function relativeCss(css: string, root: string): string {
  return css.replaceAll(/url\((["']?)\/(?!\/)/g, `url($1${root}`);
}

/** What a page says about the site's folder. */
export function rootMeta(root: string): string {
  return `<meta name="${ROOT_META}" content="${root}">`;
}

/** Puts `markup` where it governs all that follows: behind the declaration of the character set. */
export function intoHead(html: string, markup: string): string {
  const charset = /<meta charset="utf-8"\/?>/i;
  if (!charset.test(html)) throw new Error("The page does not begin with its character set.");
  return html.replace(charset, (meta) => meta + markup);
}
