import { describe, expect, test } from "vitest";
import type { Element } from "xast";
import { fromXml } from "xast-util-from-xml";
import { nameUuid } from "#lib/content/name-uuid.node";
import { allEntries, entryOf } from "#lib/content/site.node";
import { revisionSchema } from "../catalog/revisions/revision-schema";
import { LOCALES } from "../i18n/locale";
import { wordsFor } from "../i18n/words";
import { type Changes, changesOf } from "./changes";
import { changesFeed } from "./changes-feed";

const { catalog } = entryOf("SSL0208E");
const summary = { en: "A & B <first>.", ja: "最初。" };
const state = "0123456789ab";
const first = revisionSchema.parse({
  id: "2026-01-01",
  time: "2026-01-01T10:00:00Z",
  summary,
  new: { SSL0208E: state, SSL0209E: state },
});
const second = revisionSchema.parse({
  id: "2026-02-01",
  time: "2026-02-01T10:00:00Z",
  summary: { en: "Second.", ja: "2 番目。" },
  new: { SSL0210E: state },
  changed: { SSL0208E: state },
  retired: { SSL0209E: state },
});
const nothing = { new: {}, changed: {}, retired: {}, gone: [] };
const history = { catalog, revisions: [first, second], pending: nothing, revision: "2026-02-01" };
const messages = allEntries().map(({ message }) =>
  message.code === "SSL0209E" ? { ...message, status: "retired" as const } : message,
);

function parsed(changes: Changes, locale: "ja" | "en"): Element {
  const xml = changesFeed(changes.revisions, locale, wordsFor(locale), nameUuid);
  const feed = fromXml(xml).children.find((child) => child.type === "element");
  if (feed === undefined) throw new Error("No feed.");
  return feed;
}

const all = (parent: Element | undefined, name: string): Element[] =>
  (parent?.children ?? []).filter((child) => child.type === "element").filter((child) => child.name === name);
const textOf = (element: Element | undefined): string =>
  (element?.children ?? [])
    .map((child) => (child.type === "text" ? child.value : child.type === "element" ? textOf(child) : ""))
    .join("");

describe("the changes of two revisions", () => {
  const changes = changesOf([history], messages);

  test("are listed newest first, with exactly what was new, changed and retired", () => {
    expect(changes.revisions.map(({ id }) => id)).toEqual(["2026-02-01", "2026-01-01"]);
    expect(changes.revisions[0]?.lists).toEqual([
      { kind: "new", count: 1, codes: ["SSL0210E"] },
      { kind: "changed", count: 1, codes: ["SSL0208E"] },
      { kind: "retired", count: 1, codes: ["SSL0209E"] },
    ]);
    expect(changes.retired).toEqual(["SSL0209E"]);
    expect(changes.pending).toEqual([]);
  });

  test("name at most 200 codes of a list, and how many there are", () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`SSL${at + 1000}E`, state]));
    const large = { ...history, revisions: [{ ...first, new: many }] };
    const [list] = changesOf([large], messages).revisions[0]?.lists ?? [];
    expect(list?.count).toBe(1000);
    expect(list?.codes).toHaveLength(200);
  });

  test("that are in no revision yet are shown apart", () => {
    const pending = { ...nothing, changed: { SSL0208E: state } };
    expect(changesOf([{ ...history, pending }], messages).pending).toEqual([
      { catalog, lists: [{ kind: "changed", count: 1, codes: ["SSL0208E"] }] },
    ]);
  });

  test.each(LOCALES)("are an Atom feed with all that RFC 4287 asks for (%s)", (locale) => {
    const feed = parsed(changes, locale);
    expect(feed.attributes).toMatchObject({ xmlns: "http://www.w3.org/2005/Atom", "xml:lang": locale });
    const entries = all(feed, "entry");
    expect(entries).toHaveLength(2);
    const ids = [feed, ...entries].map((each) => textOf(all(each, "id")[0]));
    expect(new Set(ids).size).toBe(3);
    for (const each of [feed, ...entries]) {
      expect(all(each, "id")).toHaveLength(1);
      expect(all(each, "title")).toHaveLength(1);
      expect(all(each, "updated")).toHaveLength(1);
      expect(textOf(all(each, "id")[0])).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
      expect(textOf(all(each, "updated")[0])).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
      expect(all(each, "link").filter(({ attributes }) => attributes.rel === "alternate")).toHaveLength(1);
    }
    expect(textOf(all(all(feed, "author")[0], "name")[0])).toBe("Kotae");
    expect(all(feed, "link").map(({ attributes }) => attributes.rel)).toContain("self");
    expect(textOf(all(feed, "updated")[0])).toBe(second.time);
    expect(textOf(all(entries[1], "summary")[0])).toBe(summary[locale]);
  });

  test("say in the feed which codes they are about, as links to their entries", () => {
    const [newest] = all(parsed(changes, "ja"), "entry");
    const [content] = all(newest, "content");
    expect(content?.attributes.type).toBe("xhtml");
    const [div] = all(content, "div");
    expect(div?.attributes.xmlns).toBe("http://www.w3.org/1999/xhtml");
    const links = all(div, "p").flatMap((paragraph) => all(paragraph, "a"));
    expect(links.map((link) => [textOf(link), link.attributes.href])).toEqual(
      ["SSL0210E", "SSL0208E", "SSL0209E"].map((code) => [code, `../ja/messages/${code}/`]),
    );
  });

  test("keep their ids when the catalog goes on", () => {
    const before = changesOf([{ ...history, revisions: [first] }], messages);
    const idOf = (feed: Element, at: number) => textOf(all(all(feed, "entry")[at], "id")[0]);
    expect(idOf(parsed(before, "ja"), 0)).toBe(idOf(parsed(changes, "ja"), 1));
  });
});
