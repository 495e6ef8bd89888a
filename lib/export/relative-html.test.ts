import { describe, expect, test } from "vitest";
import { intoHead, relativeCss, relativeHtml, rootFrom } from "./relative-html";

test.each([
  ["index.html", "./"],
  ["ja/index.html", "../"],
  ["ja/messages/SSL0208E/index.html", "../../../"],
  ["_next/static/chunks/a.css", "../../../"],
])("from %s the site's folder is %s", (file, root) => {
  expect(rootFrom(file)).toBe(root);
});

describe("addresses of a page", () => {
  test.each([
    ['<a class="a" href="/ja/?q=1#b">', '<a class="a" href="../ja/?q=1#b">'],
    ['<a href="/">', '<a href="../">'],
    ['<form action="/ja/" method="get">', '<form action="../ja/" method="get">'],
    ['<meta property="og:image" content="/a.png"/>', '<meta property="og:image" content="../a.png"/>'],
    ['<img src="/a.png" alt="">', '<img src="../a.png" alt="">'],
    [
      '<meta http-equiv="refresh" content="0; url=/ja/">',
      '<meta http-equiv="refresh" content="0; url=../ja/">',
    ],
  ])("are made relative: %s", (html, relative) => {
    expect(relativeHtml(html, "../")).toBe(relative);
  });

  test.each([
    '<a href="#cause">',
    '<a href="https://host/ja/">',
    '<a href="//host/ja/">',
    '<a href="../ja/">',
    '<a href="data:,/ja/">',
    "<code>/ja/ and  href=&quot;/ja/&quot;</code>",
    '<meta name="description" content="/ja/">',
  ])("that do not begin at the root stay, and so does text: %s", (html) => {
    expect(relativeHtml(html, "../")).toBe(html);
  });
});

test("what a stylesheet loads is found from the stylesheet", () => {
  expect(relativeCss('a{b:url(/x.png) url("/y.png") url(data:,/) url(//h/z)}', "../../")).toBe(
    'a{b:url(../../x.png) url("../../y.png") url(data:,/) url(//h/z)}',
  );
});

test("what governs the page stands before all that it governs", () => {
  expect(intoHead('<head><meta charSet="utf-8"/><link/></head>', "<x>")).toBe(
    '<head><meta charSet="utf-8"/><x><link/></head>',
  );
  expect(() => intoHead("<head><link/></head>", "<x>")).toThrow("character set");
});
