import { describe, expect, test } from "vitest";
import { checkCatalog } from "./check-catalog";
import type { SampleMatcher } from "./check-samples";
import { checkTodos } from "./check-todos";
import { both, checkExample, exampleCatalog, type Fields, matchByCode, terms } from "./example-catalog";

const places = (...messages: Fields[]) => checkExample(...messages).map((problem) => problem.where);

test("a catalog without faults has no Problem", () => {
  expect(
    checkExample(
      {},
      {},
      {
        resolution: "undocumented",
        hints: [{ about: "resolution", basis: "general", text: both, reason: both }],
      },
    ),
  ).toEqual([]);
});

describe("codes", () => {
  test("fit the pattern, and their file is named after them", () => {
    expect(places({ code: "XYZ001E" })).toContain("XYZ001E.yaml › code");
    expect(places({ name: "XYZ0009E" })).toEqual(["XYZ0001E.yaml › code"]);
  });

  test.each(["xyz0001e", "ＸＹＺ０００１Ｅ", "XYZ00001E", "XYZ0001W"])(
    "XYZ0001E and %s are one number",
    (code) => {
      const problems = checkExample({}, { code, samples: [{ line: "XYZ0001E", values: {} }] });
      expect(problems.map((problem) => problem.what)).toContain(
        `${code} and XYZ0001E (XYZ0001E.yaml) are the same number.`,
      );
    },
  );

  test("come from a source of the catalog", () => {
    const provenance = { source: "other", line: 1, text: { en: "vendor", ja: "vendor" } };
    expect(places({ provenance })).toEqual(["XYZ0001E.yaml › provenance.source"]);
  });
});

describe("holes", () => {
  const parameters = [{ name: "x", meaning: both, example: "1" }];

  test("missing in one language say where, what and what to do", () => {
    expect(checkExample({ text: { en: "Bad <x>.", ja: "だめ。" }, parameters })).toEqual([
      {
        where: "XYZ0001E.yaml › text.ja",
        what: "<x> is in en but not in ja.",
        fix: "Add <x> to the Japanese text.",
      },
    ]);
  });

  test("undeclared, unused or declared twice are Problems", () => {
    expect(places({ text: { en: "Bad <x>.", ja: "だめ <x>。" } })).toEqual([
      "XYZ0001E.yaml › text.ja",
      "XYZ0001E.yaml › text.en",
    ]);
    expect(places({ parameters })).toEqual(["XYZ0001E.yaml › parameters.0"]);
    const text = { en: "<x>", ja: "<x>" };
    expect(places({ text, parameters: [...parameters, ...parameters] })).toEqual([
      "XYZ0001E.yaml › parameters.1.name",
    ]);
  });
});

describe("relations", () => {
  const related = (code: string, kind = "caused-by") => ({ related: [{ code, kind }] });

  test("are answered by their inverse", () => {
    expect(checkExample(related("XYZ0002E"), related("XYZ0001E", "leads-to"))).toEqual([]);
    expect(places(related("XYZ0002E"), {})).toEqual(["XYZ0002E.yaml › related"]);
    expect(places(related("XYZ0002E"), related("XYZ0001E"))).toHaveLength(2);
  });

  test("point to another message that exists, and once", () => {
    expect(places(related("XYZ0009E"))).toEqual(["XYZ0001E.yaml › related.0"]);
    expect(places(related("XYZ0001E"))).toEqual(["XYZ0001E.yaml › related.0"]);
    const twice = {
      related: [
        { code: "XYZ0002E", kind: "same-area" },
        { code: "XYZ0002E", kind: "look-alike" },
      ],
    };
    expect(places(twice, related("XYZ0001E", "same-area"))).toEqual(["XYZ0001E.yaml › related.1"]);
  });
});

describe("samples", () => {
  test("match their own message and no other", () => {
    expect(places({ samples: [{ line: "XYZ0002E: Failed." }] }, {})).toContain(
      "XYZ0001E.yaml › samples.0.line",
    );
    expect(places({ samples: [{ line: "XYZ0001E XYZ0002E" }] }, {})).toContain(
      "XYZ0001E.yaml › samples.0.line",
    );
  });

  test("without their code never match others only", () => {
    const match: SampleMatcher = (line) => ({
      matches: [{ code: line.startsWith("XYZ0001E") ? "XYZ0001E" : "XYZ0002E", values: {} }],
      ambiguous: [],
    });
    const checked = checkCatalog(exampleCatalog({}), { terms, match });
    expect(checked).toMatchObject([
      { what: expect.stringContaining("Without its code the line matches XYZ0002E") },
    ]);
  });

  test("without their code may be ambiguous, if their own message is among the candidates", () => {
    const match = (...ambiguous: string[]): SampleMatcher => {
      return (line) => (line.startsWith("XYZ") ? matchByCode(line) : { matches: [], ambiguous });
    };
    expect(checkCatalog(exampleCatalog({}), { terms, match: match("XYZ0002E", "XYZ0001E") })).toEqual([]);
    expect(checkCatalog(exampleCatalog({}), { terms, match: match("XYZ0002E", "XYZ0003E") })).toHaveLength(1);
  });

  test("have the values they declare", () => {
    const parameters = [{ name: "x", meaning: both, example: "1" }];
    const message = { text: { en: "<x>", ja: "<x>" }, parameters };
    const match: SampleMatcher = () => ({
      matches: [{ code: "XYZ0001E", values: { x: "7" } }],
      ambiguous: [],
    });
    const sample = (values: object) => exampleCatalog({ ...message, samples: [{ line: "7", values }] });
    expect(checkCatalog(sample({ x: "7" }), { terms, match })).toEqual([]);
    expect(checkCatalog(sample({ x: "8" }), { terms, match })).toHaveLength(1);
    expect(checkCatalog(sample({ y: "7" }), { terms, match })).toHaveLength(2);
  });
});

describe("resolutions", () => {
  const steps = (en: string, ja = "確認します。") => ({ resolution: [{ en, ja }] });

  test.each([
    ["None.", "確認します。"],
    ["Contact IBM Support.", "確認します。"],
    ["None. If it persists, report the problem to IBM Support.", "確認します。"],
    ["Check it.", "ありません。この問題は、IBM サポートに報告してください。"],
    ["Check it.", "サポートに連絡します。"],
  ])("%j, %j is boilerplate", (en, ja) => {
    expect(places(steps(en, ja))).toHaveLength(1);
  });

  test("naming what to send along is no boilerplate", () => {
    const message = steps(
      "Report it to IBM Support with the `error_log`.",
      "`error_log` を集めます。IBM サポートに報告します。",
    );
    expect(checkExample(message)).toEqual([]);
  });

  test("the same one in four messages is a Problem in each, in three it is not", () => {
    const same = steps("Check the client.");
    expect(checkExample(same, same, same)).toEqual([]);
    expect(places(same, same, same, same)).toHaveLength(4);
  });

  test("what is undocumented needs a hint about it", () => {
    const hints = [{ about: "cause", basis: "general", text: both, reason: both }];
    expect(places({ cause: "undocumented" })).toEqual(["XYZ0001E.yaml › cause"]);
    expect(places({ cause: "undocumented", resolution: "undocumented", hints })).toEqual([
      "XYZ0001E.yaml › resolution",
    ]);
  });
});

test("each TODO is named with its field, whatever the shape of the file", () => {
  const value = { code: "X", text: { en: "TODO" }, list: [{ ja: "a (TODO)" }], todo: "TODOS", none: null };
  expect(checkTodos("a.yaml", value).map((problem) => problem.where)).toEqual([
    "a.yaml › text.en",
    "a.yaml › list.0.ja",
  ]);
});
