import { isLowerCaseLink } from "../share/lower-case-link";

/** One state of the whole site: every file that is kept for reading without a network, and a name for all of them. */
export type Edition = {
  /** Changes when any of the files does. */
  revision: string;
  /** SHA-256 of each file, in hexadecimal, by its path within the site: `ja/index.html`. */
  files: Readonly<Record<string, string>>;
  /** What `reloadScript` makes. */
  reload: string;
};

/** Pages may have more than this only where a site is so large that its entries are left to the network. */
export const MOST_BYTES = 40_000_000;

/** What nobody sees in a page: rules for hosts and crawlers, texts and pictures for other programs, the worker itself. */
const NOT_SHOWN =
  /^_server\/|^[a-z]+\/(?:kotae|messages\/[^/]+)\.png$|(^|\/)(?:sw\.js|_headers|_redirects|\.[^/]*|[^/]+\.(?:md|txt|xml|conf|ts|map))$/;
/** Public JSON that no page loads: whole catalogs, templates, revisions, and what describes it all. */
const NOT_LOADED = /^api\/v1\/(?:(?:catalogs|templates|revisions)\/|(?:index|schema)\.json$)/;
/** Entries, their short links (codes begin with a capital letter), and the data of their pages. */
const ENTRY =
  /^(?:[a-z]+\/messages\/[^/]+|[A-Z][^/]*)\/index\.html$|\/flight\/(?:[a-z]+\/messages\/|[A-Z])|^api\/v1\/messages\//;

/** Whether a file belongs to what pages show or load, and lies beside the others on every file system. */
export function isKept(file: string): boolean {
  return !NOT_SHOWN.test(file) && !NOT_LOADED.test(file) && !isLowerCaseLink(file);
}

/**
 * The files to keep, out of all files of a site with their sizes in bytes: all that pages show or load; of a site
 * of more than `MOST_BYTES`, all but its entries.
 */
export function keptFiles(sizes: ReadonlyMap<string, number>): string[] {
  const kept = [...sizes.keys()].filter(isKept).sort();
  const total = kept.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
  return total <= MOST_BYTES ? kept : kept.filter((file) => !ENTRY.test(file));
}

/** The path within the site that a file is asked for by: a page by its folder. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, "$1");
}

/** The file behind a path within the site, where the edition has it; `folder` where only a slash is missing. */
export function fileAt(path: string, { files }: Edition): { file: string } | "folder" | undefined {
  const wanted = decoded(path);
  const file = wanted === "" || wanted.endsWith("/") ? `${wanted}index.html` : wanted;
  if (Object.hasOwn(files, file)) return { file };
  return Object.hasOwn(files, `${wanted}/index.html`) ? "folder" : undefined;
}

/** The data that a page starts from, which is loaded with its first touch and by no page that is awake. */
const PAGE_DATA = /^_next\/static\/flight\//;

/**
 * Whether a page asks for data of an edition that is not this one. A name of data changes with all that a page loads, so
 * the page was opened before the edition was replaced. Pages that no edition holds come from the network, and so do
 * their data.
 */
export function isOfOtherEdition(path: string, page: string, edition: Edition): boolean {
  return PAGE_DATA.test(path) && fileAt(path, edition) === undefined && fileAt(page, edition) !== undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
