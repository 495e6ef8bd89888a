/** What a code without capital letters looks like as a folder: letters, then digits, then maybe letters. */
const LOWER_CASE = /^[a-z]+[0-9]+[a-z]*\/index\.html$/;

/**
 * Whether a file of the site is a short link in lower case. Where a file system does not tell capital letters from
 * others, it and the short link itself are one file, so nothing may count on its being there: no list of files, no
 * archive that is unpacked there. The service worker needs this, so it stands alone.
 */
export function isLowerCaseLink(file: string): boolean {
  return LOWER_CASE.test(file);
}
