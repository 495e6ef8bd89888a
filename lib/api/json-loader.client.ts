import { apiPath, href } from "../share/address";

/**
 * Makes a loader of one file of the public JSON: fetched on the first call, shared by all later ones, asked for
 * again after a failure. `parse` says whether the JSON is what is expected, and throws where it is not.
 */
export function jsonLoader<T>(file: string, parse: (json: unknown) => T): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= fetchJson(file)
      .then(parse)
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };
}

async function fetchJson(file: string): Promise<unknown> {
  const response = await fetch(href(apiPath(file)));
  if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`);
  return response.json();
}
