import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./fixtures";

const OUT = "out";

/** All files of the built site whose names end in one of `ends`. */
function files(...ends: string[]): string[] {
  return readdirSync(OUT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ends.some((end) => entry.name.endsWith(end)))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** What the files hold that `pattern` finds, each with its file. */
function found(paths: readonly string[], pattern: RegExp): string[] {
  return paths.flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(pattern)].map(([text]) => `${path}: ${text}`),
  );
}

test("no shipped file loads anything from the root of its host", async () => {
  const pages = files(".html");
  expect(pages.length).toBeGreaterThan(200);
  expect(found(pages, /\s(?:href|src|action|srcset|poster)="\/[^"]*"/g)).toEqual([]);
  expect(found(files(".css"), /url\(["']?\/[^)]*\)/g)).toEqual([]);
  expect(found(files(".js"), /["'`(]\/_next\/[^"'`]*/g)).toEqual([]);
});

test("no shipped page or stylesheet loads anything from another host", async () => {
  const loads =
    /<(?:script|img|iframe|source|video|audio|object|embed|form)\b[^>]*(?:src|data|action)="(?:https?:)?\/\/[^"]*"/g;
  expect(found(files(".html"), loads)).toEqual([]);
  expect(
    found(
      files(".html"),
      /<link\b[^>]*rel="(?:stylesheet|icon|preload|prefetch|manifest|dns-prefetch|preconnect)"[^>]*href="(?:https?:)?\/\/[^"]*"/g,
    ),
  ).toEqual([]);
  expect(found(files(".css"), /(?:url\(["']?|@import\s+["'])(?:https?:)?\/\/[^)"']*/g)).toEqual([]);
});

test("no page has an inline script, an inline style or a handler, and each begins with the policy", async () => {
  const pages = files(".html");
  expect(found(pages, /<script(?![^>]*\ssrc=)(?![^>]*\stype="application\/(?:ld\+)?json")[^>]*>/g)).toEqual(
    [],
  );
  expect(found(pages, /<style\b|<[a-z]+\b[^>]*\s(?:style|on[a-z]+)="/g)).toEqual([]);
  const policy =
    /^<!doctype html><html[^>]*><head><meta charset="utf-8"\/?><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; [^"]*">/i;
  expect(pages.filter((path) => !policy.test(readFileSync(path, "utf8")))).toEqual([]);
});

test("a page is at most two files", async () => {
  const pages = files("index.html").length;
  const data = files(".js").filter((path) => path.includes(join("static", "flight")));
  expect(data.length).toBeLessThanOrEqual(pages + 1);
  expect(files(".txt").filter((path) => /__next|index\.txt$/.test(path))).toEqual([]);
});
