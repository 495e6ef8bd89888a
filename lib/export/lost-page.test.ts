import { expect, test } from "vitest";
import { LEVELS, LOST_FOUND, levelSheet, lostHead, placeLostLinks } from "./lost-page";

const SHEETS = LEVELS.map((level) => `lost-${level}.css`);

/** The page at `path`, where only the folder `site` holds the script: what is asked for until it is found. */
function asked(path: string, site: string): string[] {
  const sources = [
    ...lostHead("lost.js", "a.css", "start.js", undefined, SHEETS).matchAll(/ src="([^"]*)"/g),
  ];
  const addresses = sources.map(([, source = ""]) => new URL(source, `https://host${path}`).pathname);
  const found = addresses.indexOf(`${site}lost.js`);
  return found < 0 ? ["nowhere"] : addresses.slice(0, found + 1);
}

test("a mistyped entry finds its site at once, in any folder", () => {
  for (const site of ["/", "/kb/", "/kb/ihs/"]) {
    expect(asked(`${site}ja/messages/SSL9999X/`, site)).toHaveLength(1);
    expect(asked(`${site}SSL9999X/`, site).length).toBeLessThanOrEqual(2);
    expect(asked(`${site}a/b/c/d/e/f`, site)).not.toEqual(["nowhere"]);
  }
});

test("at the root of a host every address finds it at once", () => {
  for (const path of ["/a", "/a/", "/ja/a", "/ja/messages/a", "/ja/messages/a/"]) {
    expect(asked(path, "/")).toHaveLength(1);
  }
});

test("what stands behind the script that found the site is a comment, which ends before the page goes on", () => {
  const head = lostHead("lost.js", "a.css", "start.js", undefined, SHEETS);
  const behind = head.slice(head.indexOf("</script>") + "</script>".length);
  expect(`${LOST_FOUND}${behind}<title>`.replace(/<!--[\s\S]*?-->/, "")).toMatch(
    /^<noscript>(?:<link [^>]*>)+<\/noscript><title>$/,
  );
});

test("a build that knows its address asks there only", () => {
  expect(lostHead("lost.js", "a.css", "start.js", "/kb/", SHEETS).match(/<script/g)).toHaveLength(1);
});

test("without a script a page at any depth finds the stylesheet of its own level, and no other", () => {
  const head = lostHead("lost.js", "a.css", "start.js", undefined, SHEETS);
  const sheets = [...head.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(
    ([, source = ""]) => source,
  );
  for (const [path, level] of [
    ["/kb/ihs/x", 0],
    ["/kb/ihs/SSL9999X/", 1],
    ["/kb/ihs/ja/messages/SSL9999X", 2],
    ["/kb/ihs/ja/messages/SSL9999X/", 3],
  ] as const) {
    const there = sheets.filter((sheet) =>
      SHEETS.includes(new URL(sheet, `https://host${path}`).pathname.replace(/^\/kb\/ihs\//, "")),
    );
    expect(there).toEqual([`${"../".repeat(level) || "./"}lost-${level}.css`]);
  }
});

test("the stylesheet of a level shows its links, and hides those of all levels behind it", () => {
  expect(levelSheet(2, "chunks/a.css")).toBe(
    '@import "chunks/a.css";.lost-level-2{display:block}.lost-level-2~.lost-level{display:none}.lost-links,.lost-note{display:none}',
  );
});

test("no link of the page leads to the root of the host, unless the site is there", () => {
  const html = '<a href="/ja/">1</a><noscript><a href="../ja/">2</a></noscript>';
  expect(placeLostLinks(html, undefined)).toBe(
    '<a data-href="/ja/">1</a><noscript><a href="../ja/">2</a></noscript>',
  );
  expect(placeLostLinks(html, "/kb/")).toBe('<a href="/kb/ja/">1</a>');
});
