import { expect, test } from "vitest";
import { allEntries } from "#lib/content/site.node";
import { entryMetadata } from "./entry-metadata";

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

test("the title of every entry is in the language of its page, whoever wrote the text", () => {
  for (const entry of allEntries()) {
    expect(entryMetadata(entry, "en").title).not.toMatch(JAPANESE);
    expect(entryMetadata(entry, "ja").title).toMatch(JAPANESE);
    expect(entryMetadata(entry, "ja").title.startsWith(`${entry.message.code}: `)).toBe(true);
  }
});
