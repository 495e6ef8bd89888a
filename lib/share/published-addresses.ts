/** Files below `api/v1/` that others may have stored a link to; what only the site itself loads may change. */
const PUBLIC_JSON = /^api\/v1\/(index|schema|outside)\.json$|^api\/v1\/(messages|catalogs|templates)\//;

/**
 * The address that a file of the finished site has given out for good, within the site and beginning with a slash;
 * `undefined` for what nobody links to: assets with a hash in their names, the site's own data, the not-found page,
 * and files that are there only where the build knows the site's own address. `file` is relative, with `/`.
 */
export function publishedAddress(file: string): string | undefined {
  if (/^(_|404)/.test(file)) return undefined;
  if (file === "index.html") return "/";
  if (file.endsWith("/index.html")) return `/${file.slice(0, -"index.html".length)}`;
  if (file.endsWith(".md") || file.endsWith("atom.xml") || /(^|\/)llms[\w-]*\.txt$/.test(file))
    return `/${file}`;
  return PUBLIC_JSON.test(file) ? `/${file}` : undefined;
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
