import { expect, test } from "vitest";
import { API_FILES } from "#lib/api/api-files.node";
import { apiIndex } from "../api/api-index";
import { LOCALES } from "../i18n/locale";
import {
  apiPath,
  feedPath,
  llmsFullPath,
  llmsPath,
  manifestPath,
  markdownPath,
  openSearchPath,
  picturePath,
  sitePicturePath,
} from "./address";
import { compareAddresses, isEntryPicture, publishedAddress } from "./published-addresses";

test.each([
  ["index.html", "/"],
  ["SSL0222W/index.html", "/SSL0222W/"],
  ["ja/messages/SSL0222W/index.html", "/ja/messages/SSL0222W/"],
  ["ja/messages/SSL0222W.md", "/ja/messages/SSL0222W.md"],
  ["ja/llms-full.txt", "/ja/llms-full.txt"],
  ["api/v1/messages/SSL0222W.json", "/api/v1/messages/SSL0222W.json"],
  ["api/v1/revisions/ihs-ssl-2026-11-23.json", "/api/v1/revisions/ihs-ssl-2026-11-23.json"],
  ["api/v1/schema.json", "/api/v1/schema.json"],
  ["ja/changes.atom", "/ja/changes.atom"],
  ["ja/messages/SSL0222W.png", "/ja/messages/SSL0222W.png"],
  ["en/kotae.png", "/en/kotae.png"],
])("%s has the address %s", (file, address) => {
  expect(publishedAddress(file)).toBe(address);
});

test.each([
  "404.html",
  "404/index.html",
  "_next/static/chunks/a.js",
  "_headers",
  "api/v1/search.json",
  "icons/icon-192.png",
  "ja/messages/SSL0222W/index.txt",
  "sitemap.xml",
])("%s has none to keep", (file) => {
  expect(publishedAddress(file)).toBeUndefined();
});

test("what is gone and what is new are told apart", () => {
  expect(compareAddresses(["/a/", "/b/"], ["/b/", "/c/"])).toEqual({ gone: ["/a/"], unlisted: ["/c/"] });
});

test("the picture of an entry is told from the site's own and from the entry", () => {
  expect(isEntryPicture("/ja/messages/SSL0222W.png")).toBe(true);
  for (const other of ["/ja/kotae.png", "/ja/messages/SSL0222W.md", "/ja/messages/SSL0222W/"]) {
    expect(isEntryPicture(other)).toBe(false);
  }
});

test("every kind of address that the site knows how to make is kept, or said here not to be", () => {
  const kept = [
    ...LOCALES.flatMap((locale) => [
      feedPath(locale),
      markdownPath(locale, "SSL0222W"),
      picturePath(locale, "SSL0222W"),
      sitePicturePath(locale),
      llmsFullPath(locale),
    ]),
    llmsPath(),
    ...["index", "schema", "messages/SSL0222W", "revisions/ihs-ssl-2026-11-23"].map((name) =>
      apiPath(`${name}.json`),
    ),
  ];
  for (const address of kept) expect(publishedAddress(address.slice(1))).toBe(address);
  // Browsers ask for it anew with each page that names it; the other is there only where the build knows its address.
  expect(publishedAddress(manifestPath("ja").slice(1))).toBeUndefined();
  expect(publishedAddress(openSearchPath("ja").slice(1))).toBeUndefined();
});

test("all that is public JSON by the site's own list is kept", () => {
  const files = Object.keys(API_FILES);
  const { files: listed } = apiIndex(files);
  for (const { file, use } of listed) {
    // A name in braces stands for many files.
    const shape = new RegExp(`^${file.replaceAll(".", "\\.").replaceAll(/\{\w+\}/g, ".+")}$`);
    const found = files.find((name) => shape.test(name)) ?? "";
    expect(publishedAddress(`api/v1/${found}`) !== undefined, file).toBe(use === "public");
  }
});
