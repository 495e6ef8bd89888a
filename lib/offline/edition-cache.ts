import { addressOf, type Edition, fileAt, isOfOtherEdition } from "./edition";

/** What is used of a browser's cache. */
type EditionFiles = {
  match(address: string): Promise<Response | undefined>;
  put(address: string, response: Response): Promise<void>;
};

/** What a service worker has, so that tests can hand in something else. */
export type EditionHost = {
  /** The folder of the site, with a slash at the end. */
  scope: string;
  caches: {
    open(name: string): Promise<EditionFiles>;
    keys(): Promise<string[]>;
    delete(name: string): Promise<boolean>;
  };
  fetch: (request: Request) => Promise<Response>;
};

/** Files asked for at a time. */
const AT_A_TIME = 6;

/** The name of an edition's cache; sites in other folders of the same host have caches of their own. */
export function cacheName(scope: string, revision: string): string {
  return `${namesOf(scope)}${revision}`;
}

function namesOf(scope: string): string {
  return `kotae ${scope} `;
}

/**
 * Keeps all files of an edition. Each one is compared with its checksum, so that a cache never holds files of two
 * editions, whatever the host sends while it is being updated; files that an older cache has are taken from there.
 * Rejected when a file can't be had or is another one; what was kept until then is used by the next attempt.
 */
export async function keepEdition(edition: Edition, { scope, caches, fetch }: EditionHost): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(namesOf(scope)));
  const old = await Promise.all(names.map((name) => caches.open(name)));
  const cache = await caches.open(cacheName(scope, edition.revision));
  const keepFile = async ([file, hash]: [string, string]) => {
    const address = new URL(addressOf(file), scope).href;
    for (const candidate of old) {
      const known = await candidate.match(address);
      const copy = known === undefined ? undefined : await checked(known, hash);
      if (copy !== undefined) return cache.put(address, copy);
    }
    const response = await fetch(new Request(address, { cache: "no-cache", credentials: "same-origin" }));
    const fresh = response.ok ? await checked(response, hash) : undefined;
    if (fresh === undefined) throw new Error(`${file} is not that of edition ${edition.revision}.`);
    return cache.put(address, fresh);
  };
  const waiting = Object.entries(edition.files);
  const next = async () => {
    for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) await keepFile(entry);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, next));
}

/** Removes the caches of all other editions of this site. */
export async function dropOthers(edition: Edition, { scope, caches }: EditionHost): Promise<void> {
  const own = cacheName(scope, edition.revision);
  const names = (await caches.keys()).filter((name) => name.startsWith(namesOf(scope)) && name !== own);
  await Promise.all(names.map((name) => caches.delete(name)));
}

/**
 * Answers a request out of the edition's cache; queries make no difference, and nothing is ever added to a cache
 * here. `undefined` where the request is for something else, which is the network's to answer. `pass` sends the
 * request on as it came, as it has to be where the network may redirect it. A page that was opened out of another
 * edition and begins to load only now is told to reload: it would become a mixture.
 */
export function answerFor(
  request: Pick<Request, "url" | "method" | "mode" | "referrer">,
  edition: Edition,
  { scope, caches }: Pick<EditionHost, "scope" | "caches">,
  pass: () => Promise<Response>,
): Promise<Response> | undefined {
  const url = new URL(request.url);
  if (request.method !== "GET" || !url.href.startsWith(scope)) return undefined;
  const within = ({ pathname }: URL) => pathname.slice(new URL(scope).pathname.length);
  const path = within(url);
  const found = fileAt(path, edition);
  if (found === "folder") {
    url.pathname += "/";
    return Promise.resolve(Response.redirect(url.href, 302));
  }
  const kept = async (file: string) =>
    (await caches.open(cacheName(scope, edition.revision))).match(new URL(addressOf(file), scope).href);
  if (found !== undefined) return kept(found.file).then((response) => response ?? pass());
  const page = request.referrer.startsWith(scope) ? within(new URL(request.referrer)) : undefined;
  if (page !== undefined && isOfOtherEdition(path, page, edition)) {
    return Promise.resolve(
      new Response(edition.reload, { headers: { "content-type": "text/javascript; charset=utf-8" } }),
    );
  }
  if (request.mode !== "navigate") return undefined;
  return pass().catch(async () => {
    const page = await kept("404.html");
    return page === undefined
      ? Response.error()
      : new Response(page.body, { ...headersOf(page), status: 404 });
  });
}

/** The response again where its bytes have the checksum; a copy, because one that was redirected can't be a page. */
async function checked(response: Response, hash: string): Promise<Response | undefined> {
  const bytes = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const found = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return found === hash ? new Response(bytes, headersOf(response)) : undefined;
}

/** The headers that a page needs to be what it is, its policies among them. */
function headersOf({ headers }: Response): { headers: Headers } {
  const kept = new Headers(headers);
  // The body is plain by now.
  for (const name of ["content-encoding", "content-length", "set-cookie"]) kept.delete(name);
  return { headers: kept };
}
