import { createHash } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import type { Edition } from "./edition";
import { answerFor, cacheName, dropOthers, type EditionHost, keepEdition } from "./edition-cache";

const SCOPE = "https://example.com/kb/";

/** What a browser's cache storage does, as far as it is used. */
class Caches {
  readonly kept = new Map<string, Map<string, Response>>();
  keys = async () => [...this.kept.keys()];
  delete = async (name: string) => this.kept.delete(name);
  open = async (name: string) => {
    const entries = this.kept.get(name) ?? new Map<string, Response>();
    this.kept.set(name, entries);
    return {
      match: async (address: string) => entries.get(address)?.clone(),
      put: async (address: string, response: Response) => void entries.set(address, response),
    };
  };
}

function editionOf(revision: string, files: Record<string, string>): Edition {
  const hashes = Object.entries(files).map(([file, text]) => [
    file,
    createHash("sha256").update(text).digest("hex"),
  ]);
  return { revision, files: Object.fromEntries(hashes), reload: "reload this page" };
}

const OLD = { "ja/index.html": "old home", "404.html": "lost", "_next/a.js": "same" };
const NEW = { "ja/index.html": "new home", "404.html": "lost", "_next/a.js": "same" };

let server: Record<string, string>;
let asked: string[];
let caches: Caches;
let host: EditionHost;

beforeEach(() => {
  server = OLD;
  asked = [];
  caches = new Caches();
  host = {
    scope: SCOPE,
    caches,
    fetch: async ({ url }) => {
      const path = new URL(url).pathname.slice("/kb/".length);
      asked.push(path);
      const text = server[path.endsWith("/") ? `${path}index.html` : path];
      return text === undefined ? new Response("nothing", { status: 404 }) : new Response(text);
    },
  };
});

async function textOf(path: string, edition: Edition, mode: RequestMode = "navigate") {
  const request = { url: SCOPE + path, method: "GET", mode, referrer: `${SCOPE}ja/?q=x` };
  const response = await answerFor(request, edition, host, () => host.fetch(new Request(request.url)));
  return response === undefined ? undefined : `${response.status} ${await response.text()}`;
}

test("every file is kept, pages by the address of their folder, and read without the network", async () => {
  const edition = editionOf("1", OLD);
  await keepEdition(edition, host);
  expect(asked.sort()).toEqual(["404.html", "_next/a.js", "ja/"]);
  host.fetch = () => Promise.reject(new Error("no network"));
  expect(await textOf("ja/", edition)).toBe("200 old home");
  expect(await textOf("ja/index.html", edition)).toBe("200 old home");
  expect(await textOf("ja/?q=secret#x", edition)).toBe("200 old home");
  expect(await textOf("_next/a.js", edition, "no-cors")).toBe("200 same");
  expect(await textOf("nowhere/", edition)).toBe("404 lost");
});

test("a host that sends another edition's file while it is updated does not get it kept", async () => {
  const edition = editionOf("2", NEW);
  await expect(keepEdition(edition, host)).rejects.toThrow("ja/index.html");
  server = NEW;
  await keepEdition(edition, host);
  expect(await textOf("ja/", edition)).toBe("200 new home");
});

test("what did not change is taken from the older cache, which goes when the new edition is used", async () => {
  const [before, after] = [editionOf("1", OLD), editionOf("2", NEW)];
  await keepEdition(before, host);
  await caches.open("kotae https://example.com/other/ 1");
  server = NEW;
  asked = [];
  await keepEdition(after, host);
  expect(asked).toEqual(["ja/"]);
  expect(await textOf("ja/", before)).toBe("200 old home");
  await dropOthers(after, host);
  expect(await caches.keys()).toEqual([`kotae https://example.com/other/ 1`, cacheName(SCOPE, "2")]);
  expect(await textOf("ja/", after)).toBe("200 new home");
});

test("a page of another edition that begins to load is told to reload, even where the host still has its data", async () => {
  const name = "_next/static/flight/ja.OLD.js";
  server = { ...OLD, [name]: "data of the old page" };
  await keepEdition(editionOf("2", OLD), host);
  expect(await textOf(name, editionOf("2", OLD), "no-cors")).toBe("200 reload this page");
  // Where the page itself is left to the network its data are, too.
  expect(await textOf(name, editionOf("3", { "en/index.html": "x" }), "no-cors")).toBeUndefined();
  expect(await textOf("_next/static/chunks/OLD.js", editionOf("2", OLD), "no-cors")).toBeUndefined();
});

test("nothing that is asked for is added to a cache", async () => {
  const edition = editionOf("1", OLD);
  await keepEdition(edition, host);
  const before = caches.kept.get(cacheName(SCOPE, "1"))?.size;
  server = { ...OLD, "other/index.html": "another page" };
  expect(await textOf("other/?q=secret", edition)).toBe("200 another page");
  await textOf("ja/?q=secret", edition);
  expect(caches.kept.get(cacheName(SCOPE, "1"))?.size).toBe(before);
  expect(await caches.keys()).toHaveLength(1);
});

test("other sites, other methods and files that are not kept are the network's business", async () => {
  const edition = editionOf("1", OLD);
  const ask = (url: string, method: string) =>
    answerFor({ url, method, mode: "cors", referrer: "" }, edition, host, Promise.reject);
  expect(ask("https://example.com/elsewhere/ja/", "GET")).toBeUndefined();
  expect(ask("https://other.example/kb/ja/", "GET")).toBeUndefined();
  expect(ask(`${SCOPE}ja/`, "POST")).toBeUndefined();
  expect(ask(`${SCOPE}api/v1/catalog.json`, "GET")).toBeUndefined();
});

test("a folder without its slash is sent on, with its query", async () => {
  const response = await answerFor(
    { url: `${SCOPE}ja?x=1`, method: "GET", mode: "navigate", referrer: "" },
    editionOf("1", OLD),
    host,
    Promise.reject,
  );
  expect(response?.headers.get("location")).toBe(`${SCOPE}ja/?x=1`);
});
