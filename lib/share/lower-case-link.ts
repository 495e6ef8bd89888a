import { shortPath } from "./address";

/** What a code without capital letters looks like as a folder: letters, then digits, then maybe letters. */
const LOWER_CASE = /^[a-z]+[0-9]+[a-z]*\/index\.html$/;

/** The short link of an entry as many people type it; `undefined` where that is the short link itself. */
export function lowerCaseLink(code: string): string | undefined {
  const lower = shortPath(code.toLowerCase());
  return lower === shortPath(code) ? undefined : lower;
}

/**
 * Whether a file of the site is such a link. Where a file system does not tell capital letters from others, it and the
 * short link are one file, so nothing may count on its being there: no list of files, no archive that is unpacked there.
 */
export function isLowerCaseLink(file: string): boolean {
  return LOWER_CASE.test(file);
}
