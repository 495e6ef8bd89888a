import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** A server of a built site that counts what it sends. */
export type CountingServer = {
  address: string;
  /** What was sent since it was last asked. */
  taken(): { bytes: number; files: string[] };
  close(): void;
};

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
};
const API = "/api/v1/";

/**
 * Serves the site in `folder` with `api` in place of its public JSON, everything compressed with brotli as a static
 * host does it, and lets the browser keep it. Counts bodies, as sent.
 */
export async function startCountingServer(
  folder: string,
  api: ReadonlyMap<string, string>,
): Promise<CountingServer> {
  let sent: { bytes: number; files: string[] } = { bytes: 0, files: [] };
  const kept = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURI((request.url ?? "/").split("?")[0] ?? "/");
    const body = kept.get(path) ?? contentOf(path, folder, api);
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    kept.set(path, body);
    sent.bytes += body.length;
    sent.files.push(path);
    const type = TYPES[extname(path) || ".html"] ?? "application/octet-stream";
    response.writeHead(200, {
      "Content-Type": `${type}; charset=utf-8`,
      "Content-Encoding": "br",
      "Cache-Control": "max-age=600",
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    address: `http://127.0.0.1:${port}`,
    taken() {
      const before = sent;
      sent = { bytes: 0, files: [] };
      return before;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function contentOf(path: string, folder: string, api: ReadonlyMap<string, string>): Buffer | undefined {
  if (path.startsWith(API)) {
    const text = api.get(path.slice(API.length));
    return text === undefined ? undefined : compressed(Buffer.from(text));
  }
  const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
  if (path.includes("..") || !existsSync(file) || !statSync(file).isFile()) return undefined;
  return compressed(readFileSync(file));
}

function compressed(content: Buffer): Buffer {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}
