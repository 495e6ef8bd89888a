import { isLowerCaseLink } from "./lower-case-link";

/** Files below `api/v1/` that others may have stored a link to; what only the site itself loads may change. */
const PUBLIC_JSON =
  /^api\/v1\/(?:(?:index|schema|outside)\.json$|(?:messages|catalogs|templates|revisions)\/)/;
/** Markdown twins, what is written for language models, feeds, and the preview pictures that chats have fetched. */
const OTHER_FILES = /\.(?:md|atom)$|(?:^|\/)llms[\w-]*\.txt$|^[a-z]+\/(?:kotae|messages\/[^/]+)\.png$/;
const ENTRY_PICTURE = /^\/[a-z]+\/messages\/[^/]+\.png$/;

/**
 * The address that a file of the finished site has given out for good, within the site and beginning with a slash;
 * `undefined` for what nobody links to: assets with a hash in their names, the site's own data, the not-found page,
 * and files that are there only where the build knows the site's own address. `file` is relative, with `/`.
 */
export function publishedAddress(file: string): string | undefined {
  if (/^(_|404)/.test(file) || isLowerCaseLink(file)) return undefined;
  if (file === "index.html") return "/";
  if (file.endsWith("/index.html")) return `/${file.slice(0, -"index.html".length)}`;
  return OTHER_FILES.test(file) || PUBLIC_JSON.test(file) ? `/${file}` : undefined;
}

/** Whether an address is kept only while entries have preview pictures of their own. */
export function isEntryPicture(address: string): boolean {
  return ENTRY_PICTURE.test(address);
}

/** What compares a list of published addresses with a site: those that are gone, and those that are new. */
export function compareAddresses(
  listed: readonly string[],
  present: readonly string[],
): { gone: string[]; unlisted: string[] } {
  const [known, there] = [new Set(listed), new Set(present)];
  return {
    gone: listed.filter((address) => !there.has(address)),
    unlisted: present.filter((address) => !known.has(address)),
  };
}
