import { describe, expect, test } from "vitest";
import { parse, parseDocument } from "yaml";
import { messageSchema } from "../schema";
import { completeMessage } from "./complete-message";
import { draftMessage, findHoles } from "./draft-message";

const source = { id: "topic-en", file: "topic.txt" };
const entry = {
  code: "XYZ0001E",
  text: "Bad <x>: # [oops]",
  cause: "The vendor's own words.",
  resolution: null,
  line: 7,
};

describe("a draft", () => {
  const yaml = draftMessage(entry, source);

  test("holds code, text, holes and origin", () => {
    expect(parse(yaml)).toMatchObject({
      code: entry.code,
      text: { en: entry.text, ja: "TODO" },
      parameters: [{ name: "x" }],
      resolution: "undocumented",
      provenance: { source: "topic-en", line: 7, text: { en: "vendor" } },
    });
  });

  test("has the vendor's prose in comments only", () => {
    expect(yaml).toContain("# Source, for reference only (cause): The vendor's own words.");
    expect(JSON.stringify(parse(yaml))).not.toContain("own words");
  });

  test("is no valid message until it is written", () => {
    expect(messageSchema.safeParse(parse(yaml)).success).toBe(false);
  });
});

describe("holes", () => {
  test("a plain one is its own name, another gets a name and keeps its written form", () => {
    expect(findHoles("<a> <A_1 | B> <a> <関数>")).toEqual([
      { name: "a" },
      { name: "A_1-B", written: "<A_1 | B>" },
      { name: "hole3", written: "<関数>" },
    ]);
  });
});

describe("a message that exists", () => {
  const complete = (yaml: string) => completeMessage(yaml, entry, { source, file: "XYZ0001E.yaml" });

  test("stays as it is where nothing is absent", () => {
    const once = complete(draftMessage(entry, source)).yaml;
    expect(complete(once)).toEqual({ yaml: once, added: [], problems: [] });
  });

  test("keeps its comments, its layout and all that is written; only absent fields come in", () => {
    const yaml =
      "# mine\ncode:   XYZ0001E\ntext:\n  ja: >-\n    だめ\n    です\naction: { kind: no-action }\n";
    const completed = complete(yaml);
    const lines = completed.yaml.split("\n");
    expect(lines).toEqual(expect.arrayContaining(yaml.trimEnd().split("\n")));
    expect(parseDocument(completed.yaml).errors).toEqual([]);
    expect(parse(completed.yaml)).toMatchObject({
      text: { en: entry.text, ja: "だめ です" },
      action: { kind: "no-action" },
      topics: ["TODO"],
    });
    expect(parse(completed.yaml).action).not.toHaveProperty("en");
  });

  test("takes a text into braces, and into the place of a TODO", () => {
    expect(parse(complete("text: { ja: だめ }\n").yaml).text).toEqual({ en: entry.text, ja: "だめ" });
    expect(parse(complete("text: { en: TODO, ja: だめ }").yaml).text).toEqual({ en: entry.text, ja: "だめ" });
  });

  test("with another text is a Problem, not a change", () => {
    const completed = complete("text: { en: Worse., ja: だめ }\n");
    expect(parse(completed.yaml).text.en).toBe("Worse.");
    expect(completed.problems).toMatchObject([{ where: "XYZ0001E.yaml › text.en" }]);
  });

  test("that can't be read is a Problem and stays as it is", () => {
    const completed = complete("text: [");
    expect(completed).toMatchObject({ yaml: "text: [", problems: [{ where: "XYZ0001E.yaml" }] });
  });
});
