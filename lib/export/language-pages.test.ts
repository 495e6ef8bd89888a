import { expect, test } from "vitest";
import { allEntries } from "#lib/content/site.node";
import { languagePages } from "#lib/export/language-pages.node";
import { isKept } from "../offline/edition";
import { publishedAddress } from "../share/published-addresses";

const pages = languagePages();

test("every short link is there in lower case, too, the same to the byte", () => {
  for (const { message } of allEntries()) {
    const page = pages.get(`${message.code}/index.html`);
    expect(page).toContain(`../ja/messages/${message.code}/`);
    expect(pages.get(`${message.code.toLowerCase()}/index.html`)).toBe(page);
  }
});

test("no list of files names two that are one where capital letters are not told from others", () => {
  for (const files of [
    [...pages.keys()].filter(isKept),
    [...pages.keys()].flatMap((file) => publishedAddress(file) ?? []),
  ]) {
    expect(files.length).toBe(allEntries().length + 1);
    expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length);
  }
});
