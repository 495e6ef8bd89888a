import { apiPath, href } from "../share/address";
import { isOpenedAsFile } from "../share/site-root";

/**
 * Makes a loader of one file of the public JSON: fetched on the first call, shared by all later ones, asked for
 * again after a failure. `isExpected` says whether the JSON is what this version of the page reads, `open` makes
 * of it what is needed. The promise is rejected when the file can't be had or is of another version.
 */
export function jsonLoader<T, Opened>(
  file: string,
  isExpected: (json: unknown) => json is T,
  open: (value: T) => Opened | Promise<Opened>,
): () => Promise<Opened> {
  let loading: Promise<Opened> | undefined;
  return () => {
    loading ??= fetchJson(file)
      .then((json) => {
        if (isExpected(json)) return open(json);
        throw otherVersion(file);
      })
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };
}

function otherVersion(file: string): Error {
  return new Error(`${file} is of another version than this page: reload the page.`);
}

let refused = false;

/**
 * From now on no more is loaded into this page: what a host, or the browser's copy of the site, has is of another
 * edition than the page. What was loaded before goes on working.
 */
export function refuseOtherEdition(): void {
  refused = true;
}

/** Gets one file of the public JSON; rejected when it can't be had, or is no longer that of this page's edition. */
export async function fetchJson(file: string): Promise<unknown> {
  if (refused) throw otherVersion(file);
  if (isOpenedAsFile()) return loadScript(file);
  const response = await fetch(href(apiPath(file)));
  if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`);
  return response.json();
}

declare global {
  /** Where the scripts of a bundle lay the public JSON, by its name; lib/export/files-only-page.ts writes them. */
  var kotaeData: Record<string, unknown> | undefined;
}

/** A page opened from a folder may not fetch, but it may load scripts: there the JSON is one. */
function loadScript(file: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = href(`${apiPath(file)}.js`);
    script.onload = () => {
      const json = globalThis.kotaeData?.[file];
      delete globalThis.kotaeData?.[file];
      resolve(json);
    };
    script.onerror = () => reject(new Error(`${script.src} can't be read.`));
    document.head.append(script);
    script.remove();
  });
}
