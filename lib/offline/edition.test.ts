import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundleScript } from "#lib/export/bundle-script.node";
import { addressOf, fileAt, isKept, keptFiles, MOST_BYTES } from "./edition";

test.each([
  "index.html",
  "404.html",
  "ja/messages/SSL0208E/index.html",
  "SSL0208E/index.html",
  "_next/static/chunks/a.js",
  "_next/static/flight/ja/messages/SSL0208E.12345678.js",
  "api/v1/search.json",
  "api/v1/search/words-1.json",
  "api/v1/messages/SSL0208E.json",
  "ja/manifest.webmanifest",
  "icons/icon-192.png",
])("%s is kept", (file) => expect(isKept(file)).toBe(true));

test.each([
  "sw.js",
  "_headers",
  "_server/cloudfront-function.js",
  ".htaccess",
  "ja/messages/SSL0208E.md",
  "ja/messages/SSL0208E.png",
  "ja/kotae.png",
  "robots.txt",
  "api/v1/catalogs/ihs-ssl-1.json",
  "api/v1/schema.json",
])("%s is not", (file) => expect(isKept(file)).toBe(false));

test("every file that a page's loader names is kept", () => {
  const loaders = readdirSync("lib", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".client.ts"),
  );
  const names = loaders.flatMap((file) =>
    [
      ...readFileSync(join("lib", file), "utf8").matchAll(
        /(?:jsonLoader|fetchJson)\([\s\S]{0,20}?["`]([a-z/]+)/g,
      ),
    ].map(([, name = ""]) => name),
  );
  expect(names.length).toBeGreaterThan(5);
  for (const name of names)
    expect(isKept(`api/v1/${name}${name.endsWith("/") ? "X" : ""}.json`), name).toBe(true);
});

test("of a very large site the entries are left to the network", () => {
  const sizes = new Map([
    ["ja/index.html", 1],
    ["ja/messages/index.html", 1],
    ["ja/messages/A1/index.html", MOST_BYTES],
    ["A1/index.html", 1],
    ["_next/static/flight/ja/messages/A1.1.js", 1],
    ["_next/static/flight/ja/messages.1.js", 1],
  ]);
  expect(keptFiles(sizes)).toEqual([
    "_next/static/flight/ja/messages.1.js",
    "ja/index.html",
    "ja/messages/index.html",
  ]);
  expect(keptFiles(new Map([["ja/messages/A1/index.html", 10]]))).toHaveLength(1);
});

test("pages are asked for by their folder, whatever the address looks like", () => {
  expect(addressOf("ja/index.html")).toBe("ja/");
  expect(addressOf("index.html")).toBe("");
  const edition = {
    revision: "",
    reload: "",
    files: { "index.html": "", "ja/index.html": "", "a b.json": "" },
  };
  expect(fileAt("", edition)).toEqual({ file: "index.html" });
  expect(fileAt("ja/index.html", edition)).toEqual({ file: "ja/index.html" });
  expect(fileAt("a%20b.json", edition)).toEqual({ file: "a b.json" });
  expect(fileAt("ja", edition)).toBe("folder");
  for (const path of ["%", "__proto__", "constructor/", "../ja/"])
    expect(fileAt(path, edition)).toBeUndefined();
});

test("the service worker is made of nothing that only a page or a build has", () => {
  const { text } = bundleScript("sw", "lib/offline/offline.worker.ts");
  expect(text).not.toMatch(/\b(?:process\.env|document|window|localStorage)\b/);
});
