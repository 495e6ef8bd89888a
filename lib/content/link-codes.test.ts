import { compile } from "@mdx-js/mdx";
import { expect, test } from "vitest";
import { linkCodes } from "./link-codes";

const plugin = linkCodes(new Set(["SSL0222W"]), (code) => `/to/${code}/`);

async function compiled(mdx: string): Promise<string> {
  return String(await compile(mdx, { remarkPlugins: [plugin], jsx: true }));
}

test("a code in running text becomes a link, also inside emphasis and components", async () => {
  expect(await compiled("See SSL0222W.")).toContain('href="/to/SSL0222W/"');
  expect(await compiled("**SSL0222W**")).toContain('href="/to/SSL0222W/"');
  expect(await compiled("<Box>\nSSL0222W\n</Box>")).toContain('href="/to/SSL0222W/"');
});

test("code, links and unknown codes stay as they are", async () => {
  expect(await compiled("`SSL0222W`")).not.toContain("/to/");
  expect(await compiled("[SSL0222W](/else/)")).not.toContain("/to/");
  expect(await compiled("SSL0999W")).not.toContain("/to/");
});
