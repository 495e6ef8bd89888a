import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { serveCommand } from "#lib/cli/serve.node";
import { type SiteServer, startSiteServer } from "#lib/cli/site-server.node";

let folder: string;
let servers: SiteServer[];

beforeEach(() => {
  servers = [];
  folder = mkdtempSync(join(tmpdir(), "serve-"));
  put("index.html", "start");
  put("404.html", "lost");
  put("ja/index.html", "日本語");
});
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

function put(path: string, text: string) {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function serve(base = "/", port = 0): Promise<SiteServer> {
  const server = await startSiteServer(folder, base, port);
  servers.push(server);
  return server;
}

/** The answer to a path sent as it stands; `fetch` would tidy it up first. */
async function get(server: SiteServer, path: string, headers: Record<string, string> = {}, method = "GET") {
  const { hostname, port } = new URL(server.address);
  return new Promise<{ status?: number; type?: string; location?: string; cache?: string; body: string }>(
    (resolve, reject) => {
      const sent = request({ hostname, port, path, method, headers }, async (response) => {
        let body = "";
        for await (const piece of response.setEncoding("utf8")) body += piece;
        const { "content-type": type, location, "cache-control": cache } = response.headers;
        resolve({ status: response.statusCode, type, location, cache, body });
      });
      sent.on("error", reject).end();
    },
  );
}

test("a folder shows its index page, which no browser may keep", async () => {
  const answer = await get(await serve(), "/ja/?q=1");
  expect(answer).toMatchObject({ status: 200, body: "日本語", cache: "no-store" });
  expect(answer.type).toMatch(/^text\/html; ?charset=utf-8$/);
});

test("a folder without its slash is sent on, with its query", async () => {
  const server = await serve();
  expect(await get(server, "/ja?q=1")).toMatchObject({ status: 302, location: "/ja/?q=1" });
  expect(await get(server, "//ja?q=1")).toMatchObject({ status: 302, location: "/ja/?q=1" });
});

test.each([
  "/nothing/",
  "/%",
  "/%E0%A4%A",
  "/%00",
  "/../../etc/passwd",
  "/%2e%2e/%2e%2e/etc/passwd",
  "/?/..",
])("the address %s brings no other file to light, and the server goes on", async (path) => {
  const server = await serve();
  const answer = await get(server, path);
  if (path.startsWith("/?")) expect(answer).toMatchObject({ status: 200, body: "start" });
  else expect(answer).toMatchObject({ status: 404, type: "text/html; charset=utf-8", body: "lost" });
  expect(await get(server, "/")).toMatchObject({ status: 200, body: "start" });
});

test("a range that ends before it begins does not end the server", async () => {
  const server = await serve();
  expect(await get(server, "/", { Range: "bytes=4-2" })).toMatchObject({ status: 200, body: "start" });
  expect(await get(server, "/")).toMatchObject({ status: 200 });
});

test("nothing but reading is allowed", async () => {
  expect(await get(await serve(), "/", {}, "POST")).toMatchObject({ status: 405 });
});

test.each([
  ["page.md", "text/markdown; charset=utf-8"],
  ["sitemap.xml", "application/xml; charset=utf-8"],
  ["manifest.webmanifest", "application/manifest+json; charset=utf-8"],
  ["worker.js", "text/javascript; charset=utf-8"],
  ["data.json", "application/json; charset=utf-8"],
  ["sample.log", "text/plain; charset=utf-8"],
  ["icon.svg", "image/svg+xml; charset=utf-8"],
  ["icon.png", "image/png"],
])("%s is served as %s", async (file, type) => {
  put(`api/${file}`, "…");
  expect(await get(await serve(), `/api/${file}`)).toMatchObject({ status: 200, type });
});

test("below a base path the site answers there and nowhere else", async () => {
  const server = await serve("/kb/ihs/");
  expect(new URL(server.address).pathname).toBe("/kb/ihs/");
  expect(await get(server, "/kb/ihs/ja/")).toMatchObject({ status: 200, body: "日本語" });
  expect(await get(server, "/kb/ihs")).toMatchObject({ status: 302, location: "/kb/ihs/" });
  expect(await get(server, "/kb/ihs/ja")).toMatchObject({ status: 302, location: "/kb/ihs/ja/" });
  expect(await get(server, "/ja/")).toMatchObject({ status: 404 });
});

test("it listens on this machine's own address only", async () => {
  expect(new URL((await serve()).address).hostname).toBe("127.0.0.1");
});

test("a taken port that was asked for is a Problem, and without asking another one is found", async () => {
  const taken = Number(new URL((await serve()).address).port);
  await expect(serve("/", taken)).rejects.toThrow(`Port ${taken}\n  It is taken`);
  const one = await startSiteServer(folder, "/");
  const two = await startSiteServer(folder, "/");
  servers.push(one, two);
  expect(Number(new URL(two.address).port)).toBeGreaterThan(Number(new URL(one.address).port));
});

test("a folder without a site is a Problem that names the build", async () => {
  await expect(startSiteServer(join(folder, "gone"), "/")).rejects.toThrow("Run npm run build.");
});

test.each(["x", "-1", "65536", "4173.5", ""])("“%s” is no port", async (port) => {
  const run = serveCommand.run([`--port=${port}`, "--folder", folder], {
    input: (async function* () {})(),
    out: () => {},
    err: () => {},
  });
  await expect(run).rejects.toThrow("is not a port");
});
