import { expect, test } from "vitest";
import { LOST_FOUND, lostHead } from "./lost-page";

/** The page at `path`, where only the folder `site` holds the script: what is asked for until it is found. */
function asked(path: string, site: string): string[] {
  const sources = [...lostHead("lost.js", "a.css", "start.js", undefined).matchAll(/ src="([^"]*)"/g)];
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
  const head = lostHead("lost.js", "a.css", "start.js", undefined);
  const behind = head.slice(head.indexOf("</script>") + "</script>".length);
  expect(`${LOST_FOUND}${behind}<title>`.replace(/<!--[\s\S]*?-->/, "")).toBe("<title>");
});

test("a build that knows its address asks there only", () => {
  expect(lostHead("lost.js", "a.css", "start.js", "/kb/").match(/<script/g)).toHaveLength(1);
});
