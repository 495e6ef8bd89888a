import { apiPath, href } from "../share/address";

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
        throw new Error(`${file} is of another version than this page: reload the page.`);
      })
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };
}

/** Fetches one file of the public JSON; rejected when it can't be had. */
export async function fetchJson(file: string): Promise<unknown> {
  const response = await fetch(href(apiPath(file)));
  if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`);
  return response.json();
}
