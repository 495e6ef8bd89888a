import { expect, test } from "vitest";
import { OWN_SCRIPT, readNextPage } from "./next-page";

const FLIGHT = '0:{"P":null}\n1:"</script> \\u0000 日本"\n';
const CHUNK = '<script src="/_next/static/chunks/a.js" async=""></script>';
const BOOTSTRAP =
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/a.js"],"runtimeModuleIds":[1]});</script>';
const BEGIN = "<script>(self.__next_f=self.__next_f||[]).push([0])</script>";

function push(text: string): string {
  return `<script>self.__next_f.push([1,${JSON.stringify(text).replaceAll("<", "\\u003c")}])</script>`;
}

function page({ head = CHUNK, tail = BOOTSTRAP + BEGIN + push(FLIGHT), body = "<p>text</p>" } = {}): string {
  return `<!DOCTYPE html><html><head><link rel="preload" as="script" href="/_next/static/chunks/a.js"/>${head}${OWN_SCRIPT}</head><body>${body}${tail}</body></html>`;
}

test("a page loses its scripts and keeps everything else", () => {
  const polyfills = '<script src="/_next/static/chunks/p.js" noModule=""></script>';
  const data = '<script type="application/ld+json">{"a":1}</script>';
  const again = '<script src="/_next/static/chunks/b.js" async=""></script>';
  expect(readNextPage(page({ head: CHUNK + again + polyfills + data + CHUNK }), FLIGHT)).toEqual({
    html: `<!DOCTYPE html><html><head>${data}${OWN_SCRIPT}</head><body><p>text</p></body></html>`,
    scripts: ["/_next/static/chunks/a.js", "/_next/static/chunks/b.js"],
    bootstrap: { otherChunks: ["static/chunks/a.js"], runtimeModuleIds: [1] },
    flight: FLIGHT,
  });
});

test("flight data in several pieces is put together", () => {
  const tail = BOOTSTRAP + BEGIN + push(FLIGHT.slice(0, 9)) + push(FLIGHT.slice(9));
  expect(readNextPage(page({ tail }), FLIGHT)).toMatchObject({ flight: FLIGHT });
});

test("a page that is not Next's is left alone", () => {
  expect(readNextPage("<html><script src='x.js'></script></html>", undefined)).toBeUndefined();
});

test.each([
  ["an unknown inline script", page({ body: "<script>$RC('a','b')</script>" }), "$RC('a','b')"],
  [
    "a script of another host",
    page({ head: '<script src="https://a.example/_next/static/a.js"></script>' }),
    "a.example",
  ],
  [
    "a script with address and text",
    page({ head: '<script src="/_next/static/a.js">x()</script>' }),
    "/_next/static/a.js",
  ],
  ["no script of the page's own", page().replace(OWN_SCRIPT, ""), "/page.js 0 times"],
  ["two of them", page({ body: OWN_SCRIPT }), "/page.js 2 times"],
  ["no bootstrap", page({ tail: BEGIN + push(FLIGHT) }), "no bootstrap"],
  ["two bootstraps", page({ tail: BOOTSTRAP + BOOTSTRAP + BEGIN + push(FLIGHT) }), "nobody expects"],
  [
    "a bootstrap with more in it",
    page({ tail: BOOTSTRAP.replace("{", '{"new":1,') + BEGIN + push(FLIGHT) }),
    "another kind",
  ],
  ["no flight data", page({ tail: BOOTSTRAP + BEGIN }), "no inline flight data"],
  ["no beginning of flight data", page({ tail: BOOTSTRAP + push(FLIGHT) }), "no inline flight data"],
  [
    "flight data of another page",
    page({ tail: BOOTSTRAP + BEGIN + push("0:{}\n") }),
    "differs from index.txt",
  ],
  [
    "a script that does not end",
    page({ body: "<p></p>" }).replace("</body>", "<script>x"),
    "could not be taken off",
  ],
])("%s is refused, and the reason named", (_, html, reason) => {
  expect(readNextPage(html, FLIGHT)).toEqual(expect.stringContaining(reason));
});

test("a page without its index.txt is refused", () => {
  expect(readNextPage(page(), undefined)).toEqual(expect.stringContaining("index.txt"));
});
