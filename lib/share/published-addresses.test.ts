import { expect, test } from "vitest";
import { compareAddresses, publishedAddress } from "./published-addresses";

test.each([
  ["index.html", "/"],
  ["SSL0222W/index.html", "/SSL0222W/"],
  ["ja/messages/SSL0222W/index.html", "/ja/messages/SSL0222W/"],
  ["ja/messages/SSL0222W.md", "/ja/messages/SSL0222W.md"],
  ["ja/llms-full.txt", "/ja/llms-full.txt"],
  ["api/v1/messages/SSL0222W.json", "/api/v1/messages/SSL0222W.json"],
])("%s has the address %s", (file, address) => {
  expect(publishedAddress(file)).toBe(address);
});

test.each([
  "404.html",
  "404/index.html",
  "_next/static/chunks/a.js",
  "_headers",
  "api/v1/search.json",
  "ja/messages/SSL0222W/index.txt",
  "sitemap.xml",
])("%s has none to keep", (file) => {
  expect(publishedAddress(file)).toBeUndefined();
});

test("what is gone and what is new are told apart", () => {
  expect(compareAddresses(["/a/", "/b/"], ["/b/", "/c/"])).toEqual({ gone: ["/a/"], unlisted: ["/c/"] });
});
