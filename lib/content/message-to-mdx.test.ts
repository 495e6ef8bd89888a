import { evaluate } from "@mdx-js/mdx";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Catalog, type Message, messageSchema } from "../catalog/schema";
import { messageToMdx } from "./message-to-mdx";

const catalog: Catalog = {
  id: "test",
  title: { en: "Test", ja: "テスト" },
  product: { en: "Test", ja: "テスト" },
  vendor: "Nobody",
  code: { prefix: "TST", digits: 4, letters: { E: "error" } },
  sources: [{ id: "s", title: { en: "Source", ja: "出典" }, release: "1", language: "en" }],
};

function message(fields: Partial<Record<keyof Message, unknown>> = {}): Message {
  return messageSchema.parse({
    code: "TST0001E",
    text: { en: "A text.", ja: "文面です。" },
    action: { kind: "no-action", en: "Nothing.", ja: "何もしません。" },
    topics: ["certificate"],
    cause: { en: "A cause.", ja: "原因です。" },
    resolution: [{ en: "A step.", ja: "手順です。" }],
    provenance: { source: "s", line: 1, text: { en: "vendor", ja: "kotae" } },
    samples: [{ line: "A line." }],
    ...fields,
  });
}

type Props = { children?: unknown; text?: unknown };

/** A JSX runtime that keeps nothing but the text: an element is its `text` and its children, joined. */
const runtime = {
  Fragment: "fragment",
  jsx: (type: unknown, props: Props): unknown =>
    typeof type === "function" ? type(props) : textOf([props.text, props.children]),
  jsxs: (type: unknown, props: Props): unknown => runtime.jsx(type, props),
};

function textOf(node: unknown): string {
  return Array.isArray(node) ? node.map(textOf).join("") : typeof node === "string" ? node : "";
}

async function shownText(mdx: string): Promise<string> {
  const { default: Content } = await evaluate(mdx, runtime);
  const names = [...mdx.matchAll(/<([A-Z]\w+)/g)].flatMap(([, name]) => name ?? []);
  const components = Object.fromEntries(names.map((name) => [name, name.toLowerCase()]));
  return textOf(Content({ components }));
}

const others = (...messages: Message[]) => new Map(messages.map((other) => [other.code, other]));

/** One line of printable text without a blank at either end, rich in what Markdown and MDX take for markup. */
const line = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          ..."<>{}[]()*_`#+-.!|~\\/&:;=\"'0aEI%^$@".split(""),
          "</Section>",
          "{1+1}",
          "&lt;",
          "**",
          "http://a.b",
          "証",
          "、",
          "<!--",
          "1.",
        ),
      },
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 3 }),
      fc.constant(" "),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) =>
    parts
      .join("")
      .replace(/[\s\p{C}\p{Z}]+/gu, " ")
      .trim(),
  )
  .filter((text) => text !== "");

describe("the page of a message", () => {
  test("shows any message text as it stands, whatever it holds", async () => {
    await fc.assert(
      fc.asyncProperty(line, async (text) => {
        const page = messageToMdx(message({ text: { en: text, ja: text } }), catalog, "en", new Map());
        expect((await shownText(page)).replaceAll("\n", "")).toContain(text);
      }),
      { numRuns: 150 },
    );
  });

  test("shows any prose as it stands, backticks aside", async () => {
    await fc.assert(
      fc.asyncProperty(line, async (prose) => {
        const page = messageToMdx(message({ cause: { en: prose, ja: prose } }), catalog, "en", new Map());
        const shown = (await shownText(page)).replaceAll("`", "").replaceAll("\n", "");
        expect(shown).toContain(prose.replaceAll("`", ""));
      }),
      { numRuns: 150 },
    );
  });

  test("shows any command line for line", async () => {
    const command = "grep 'a{2}' <file> | sort\n\n  *_indented_*  # `x`\n```\nend";
    const page = messageToMdx(
      message({ resolution: [{ en: "Run.", ja: "実行。", command }] }),
      catalog,
      "en",
      new Map(),
    );
    expect(await shownText(page)).toContain(command);
  });

  test("names each hole where it stands in the text", () => {
    const withHole = message({
      text: { en: "Call <function> failed.", ja: "<function> の呼び出しに失敗しました。" },
      parameters: [{ name: "function", meaning: { en: "Which.", ja: "どれか。" }, example: "f" }],
    });
    expect(messageToMdx(withHole, catalog, "en", new Map())).toContain('Call <Hole name="function">');
  });

  test("puts the text that the vendor documents first, in whatever language", () => {
    const japanese = message({ provenance: { source: "s", line: 1, text: { en: "kotae", ja: "vendor" } } });
    const page = messageToMdx(japanese, catalog, "en", new Map());
    expect(page.indexOf("文面です。")).toBeLessThan(page.indexOf("A text."));
    expect(page.indexOf("文面です。")).toBeGreaterThan(0);
  });

  test("links the code of another entry, and leaves its own code and that of none alone", () => {
    const other = message({ code: "TST0002E" });
    const speaking = message({
      cause: { en: "See TST0002E, not TST0009E, for TST0001E.", ja: "原因です。" },
    });
    const page = messageToMdx(speaking, catalog, "en", others(speaking, other));
    expect(page).toContain("See [TST0002E](../TST0002E/), not TST0009E, for TST0001E.");
  });

  test("says that the source says nothing, then gives the hint with its reason", () => {
    const silent = message({
      cause: "undocumented",
      hints: [
        {
          about: "cause",
          basis: "inferred",
          text: { en: "Perhaps.", ja: "おそらく。" },
          reason: { en: "Because.", ja: "なぜなら。" },
        },
      ],
    });
    const page = messageToMdx(silent, catalog, "ja", new Map());
    expect(page).toMatch(
      /<Undocumented \/>[\s\S]*<Hint basis="inferred">[\s\S]*おそらく。[\s\S]*<Reason>[\s\S]*なぜなら。/,
    );
  });

  test("has the same sections in both languages", () => {
    const sections = (page: string) => [...page.matchAll(/<Section id="(\w+)">/g)].map(([, id]) => id);
    const japanese = sections(messageToMdx(message(), catalog, "ja", new Map()));
    expect(japanese).toEqual(sections(messageToMdx(message(), catalog, "en", new Map())));
    expect(japanese).toEqual(["cause", "resolution", "parameters", "related", "history", "provenance"]);
  });
});
