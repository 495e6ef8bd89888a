import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join } from "node:path";
import sirv from "sirv";
import { SECURITY_HEADERS } from "../export/security-headers";

/** Texts get their character set said aloud; sirv does so for HTML alone, and does not know every kind here. */
const TEXT_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".jsonl": "application/jsonl",
  ".log": "text/plain",
  ".md": "text/markdown",
  ".mjs": "text/javascript",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".webmanifest": "application/manifest+json",
  ".xml": "application/xml",
  ".yaml": "application/yaml",
};

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Answers requests as a static host would: the `index.html` of a folder, a folder asked for without its slash
 * sent on, and the site's 404.html for the rest, also for addresses that make no sense (`/%`). Nothing may be
 * kept by the browser, so that a new build shows at once. The headers are those that docs/deploy.md asks for.
 *
 * @param folder the site as `npm run build` writes it
 * @param base the path that it is served below, with a slash at either end
 */
export function siteHandler(folder: string, base: string): Handler {
  const files = sirv(folder, { dev: true, setHeaders: sayHeaders });
  return (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const [path, query] = splitAddress(request.url ?? "/");
    const within = `${path}/` === base ? "" : pathWithin(base, path);
    if (within === undefined) answerNotFound(folder, response);
    else if (isFolderWithoutSlash(folder, within)) {
      response.writeHead(302, { Location: `${path}/${query}` }).end();
    } else {
      request.url = within;
      // A part of a file is never needed here, and sirv fails on a range that ends before it begins.
      delete request.headers.range;
      files(request, response, () => answerNotFound(folder, response));
    }
  };
}

/** Path and query of an address; several slashes in front become one, so that no path names another host. */
function splitAddress(url: string): [path: string, query: string] {
  const [address = ""] = url.split("#", 1);
  const end = address.includes("?") ? address.indexOf("?") : address.length;
  return [address.slice(0, end).replace(/^\/*/, "/"), address.slice(end)];
}

function pathWithin(base: string, path: string): string | undefined {
  return path.startsWith(base) ? `/${path.slice(base.length)}` : undefined;
}

function isFolderWithoutSlash(folder: string, path: string): boolean {
  return !path.endsWith("/") && !path.includes("..") && existsSync(join(folder, decoded(path), "index.html"));
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function sayHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  const type = TEXT_TYPES[extname(path)];
  if (type !== undefined) response.setHeader("Content-Type", `${type}; charset=utf-8`);
}

function answerNotFound(folder: string, response: ServerResponse): void {
  const page = join(folder, "404.html");
  response.writeHead(404, {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    ...SECURITY_HEADERS,
  });
  response.end(existsSync(page) ? readFileSync(page) : "Not found");
}
