import { describe, expect, test } from "vitest";
import en from "#words/en";
import ja from "#words/ja";
import { countWords, fillWords } from "./fill-words";
import { wordsFor } from "./words";

/** Words that are the same in both languages on purpose: names and patterns without a word in them. */
const SAME_ON_PURPOSE = [
  "site.name",
  "topic.pkcs11",
  "entry.title",
  "home.examples.code",
  "home.examples.line",
  "box.repaired",
  "box.corrected",
  "chooser.title",
  "ticket.formats.markdown",
  "ticket.formats.textile",
  "ticket.formats.html",
  "ticket.languages.ja",
  "ticket.languages.en",
];

function flatten(tree: object, prefix = ""): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === "string") flat.set(prefix + key, value);
    else for (const [path, text] of flatten(value, `${prefix}${key}.`)) flat.set(path, text);
  }
  return flat;
}

const holes = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();
const english = flatten(en);
const japanese = flatten(ja);

describe("the Words", () => {
  test("have the same keys in both languages", () => {
    expect([...japanese.keys()]).toEqual([...english.keys()]);
  });

  test("have the same holes in both languages", () => {
    for (const [key, text] of english) expect(holes(japanese.get(key) ?? ""), key).toEqual(holes(text));
  });

  test("are translated: only those listed are equal", () => {
    const equal = [...english].filter(([key, text]) => japanese.get(key) === text).map(([key]) => key);
    expect(equal.sort()).toEqual([...SAME_ON_PURPOSE].sort());
  });

  test("are looked up with their holes filled and markup left as it is", () => {
    expect(wordsFor("en")("entry.copyLink", { title: "<b>" })).toBe('Copy link to "<b>"');
    expect(wordsFor("ja")("home.allMessages", { count: 1 })).toContain("1 件");
  });
});

describe("filling a Word in the page", () => {
  test("puts values into their holes and leaves a hole without a value", () => {
    expect(fillWords("{{a}} of {{b}}", { a: 1 })).toBe("1 of {{b}}");
  });

  test("takes a value as text, even if it looks like a hole or a pattern", () => {
    expect(fillWords("{{a}}", { a: "{{b}} $& \\1", b: "no" })).toBe("{{b}} $& \\1");
  });

  test("knows nothing but what it was given", () => {
    expect(fillWords("{{toString}}", {})).toBe("{{toString}}");
  });

  test("chooses the form for one and for more", () => {
    const words = { one: "{{count}} result", other: "{{count}} results" };
    expect([0, 1, 2].map((count) => countWords(words, count))).toEqual([
      "0 results",
      "1 result",
      "2 results",
    ]);
  });
});
