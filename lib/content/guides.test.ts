import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Store } from "#lib/catalog/store.node";
import { allGuides, compileGuide, guidesFor, tryGuides } from "#lib/content/guides.node";
import { LOCALES } from "../i18n/locale";

function storeWith(files: Record<string, string>): Store {
  const root = mkdtempSync(join(tmpdir(), "kotae-guides-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, "guides", name, ".."), { recursive: true });
    writeFileSync(join(root, "guides", name), text);
  }
  return new Store(root);
}

const guide = (head: string) => `---\n${head}\n---\n\nText.\n`;
const HEAD = "title: T\nsummary: S\norder: 1\nmessages: [AB1]";

test("the shipped guides are whole, compile in both languages and belong to entries", async () => {
  for (const locale of LOCALES) {
    expect(allGuides(locale).map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    for (const { slug } of allGuides(locale)) {
      const { compiled, sections } = await compileGuide(locale, slug);
      expect(compiled).toContain("MDXContent");
      for (const { id, title } of sections) {
        expect(compiled).toContain(`id: "${id}"`);
        expect(title).not.toBe("");
      }
    }
  }
  const titles = (await compileGuide("en", "certificate-expired")).sections.map(({ title }) => title);
  expect(titles.slice(0, 2)).toEqual(["First: whose certificate?", "It is the server's own"]);
  expect(guidesFor("SSL0270I", "en").map(({ slug }) => slug)).toContain("time-outs-and-port-scans");
});

test("a guide in one language only, an unknown code and a missing head are each named", () => {
  const store = storeWith({
    "en/one.mdx": guide(HEAD),
    "en/two.mdx": "no head",
    "en/three.mdx": guide(HEAD.replace("AB1", "AB9")),
    "ja/three.mdx": guide(HEAD.replace("AB1", "AB9").replace("order: 1", "order: 2")),
  });
  const found = tryGuides(store, (code) => code === "AB1");
  expect(found).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        where: expect.stringContaining("en/one.mdx"),
        what: expect.stringContaining("one language"),
      }),
      expect.objectContaining({
        where: expect.stringContaining("en/two.mdx"),
        what: expect.stringContaining("no head"),
      }),
      expect.objectContaining({
        where: expect.stringContaining("en/three.mdx"),
        what: expect.stringContaining("AB9"),
      }),
      expect.objectContaining({
        where: expect.stringContaining("ja/three.mdx"),
        what: expect.stringContaining("differ"),
      }),
    ]),
  );
});
