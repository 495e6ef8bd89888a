import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinWrapped } from "./japanese";
import { parseTopic } from "./parse-topic";

const fits = (code: string) => /^XYZ\d{4}[EWI]$/.test(code);

const word = fc.constantFrom(
  ...[
    "file",
    "The",
    "証明書",
    "を",
    "サーバー",
    "<code>",
    "XYZ0009E",
    "I/O",
    "failed.",
    "無効です。",
    "(KDB)",
  ],
);
const prose = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
const entry = fc.record({
  text: prose,
  cause: fc.option(prose),
  resolution: fc.option(prose),
});
const style = fc.record({
  labels: fc.constantFrom(
    ["メッセージ", "原因", "解決策"],
    ["Message", "REASON", "Solution"],
    ["message", "Cause", "Resolution"],
  ),
  bullet: fc.constantFrom("- ", "• ", "* ", "・", ""),
  colon: fc.constantFrom(": ", "：", " : "),
  indent: fc.constantFrom("", "  ", "\u3000"),
  newline: fc.constantFrom("\n", "\r\n"),
  gap: fc.boolean(),
  wrapAt: fc.integer({ min: 1, max: 6 }),
});

describe("properties", () => {
  test("entries in any layout are given back", () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 5 }), style, (entries, layout) => {
        const wrap = (text: string) => {
          const words = text.split(" ");
          const lines: string[] = [];
          // Wrapped before a word that keeps its blank, so that joining has one answer.
          for (const [index, each] of words.entries()) {
            const last = lines.at(-1);
            const breaks =
              index % layout.wrapAt === 0 &&
              last !== undefined &&
              joinWrapped([last, each]) === `${last} ${each}`;
            if (last === undefined || breaks) lines.push(each);
            else lines[lines.length - 1] = `${last} ${each}`;
          }
          return lines.join(layout.newline + layout.indent);
        };
        const rendered = entries.flatMap(({ text, cause, resolution }, index) => {
          const values = [`XYZ${String(index + 1).padStart(4, "0")}E: ${wrap(text)}`, cause, resolution];
          return [
            ...values.flatMap((value, at) =>
              value === null
                ? []
                : [
                    layout.indent +
                      layout.bullet +
                      layout.labels[at] +
                      layout.colon +
                      (at === 0 ? value : wrap(value)),
                  ],
            ),
            ...(layout.gap ? [""] : []),
          ];
        });
        const parsed = parseTopic(rendered.join(layout.newline), { file: "topic.txt", fits });
        expect(parsed.entries.map(({ text, cause, resolution }) => ({ text, cause, resolution }))).toEqual(
          entries,
        );
        expect(parsed.problems).toEqual([]);
      }),
    );
  });

  test("any text is read without an exception, and no line of it gets lost", () => {
    const labels = [
      "Message: XYZ0001E: a",
      "Message: ABC1234E: a",
      "Message: no code",
      "Message:",
      "解決策：b",
    ];
    const others = [
      "Reason: c",
      "Reason:",
      "Severity: 10",
      "XYZ0002E: d",
      "XYZ0003W d",
      "XYZ1E",
      "plain text",
      "",
    ];
    const line = fc
      .tuple(
        fc.constantFrom("", "  "),
        fc.constantFrom("- ", "• ", ""),
        fc.constantFrom(...labels, ...others),
      )
      .map((parts) => parts.join(""));
    const topics = fc.oneof(
      { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
      { weight: 4, arbitrary: fc.array(line, { maxLength: 30 }).map((lines) => lines.join("\n")) },
    );
    fc.assert(
      fc.property(topics, (topic) => {
        const { lines } = parseTopic(topic, { file: "topic.txt", fits });
        const found = new Set([...lines.read, ...lines.noted]);
        const blank = /^[\s\u200b]*$/;
        const lost = topic.split(/\r\n|\n|\r/).filter((line, at) => !blank.test(line) && !found.has(at + 1));
        expect(lost).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
