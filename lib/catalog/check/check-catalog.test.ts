import { describe, expect, test } from "vitest";
import { catalogSchema, messageSchema, termsSchema } from "../schema";
import { checkCatalog } from "./check-catalog";
import type { SampleMatcher } from "./check-samples";
import { checkTodos } from "./check-todos";
import type { CheckedCatalog } from "./checked-catalog";

const both = { en: "Text.", ja: "文です。" };
const catalog = catalogSchema.parse({
  id: "xyz",
  title: both,
  product: both,
  vendor: "V",
  code: { prefix: "XYZ", digits: 4, letters: { E: "error", W: "warning" } },
  sources: [{ id: "topic", title: both, release: "1", language: "en" }],
});
const terms = termsSchema.parse([
  { en: { use: "time-out", avoid: ["timeout"] }, ja: { use: "サーバー", avoid: ["サーバ"] } },
  {
    en: { use: "IKEYMAN", avoid: ["iKeyman"] },
    ja: { use: "メモリー", avoid: ["メモリ"], also: ["メモリカード"] },
  },
]);

type Fields = { code?: string; name?: string; [field: string]: unknown };

/** Messages that have no Problem but what `fields` bring in. */
function content(...messages: Fields[]): CheckedCatalog {
  const checked = messages.map(({ name, ...fields }, index) => {
    const code = fields.code ?? `XYZ000${index + 1}E`;
    const message = messageSchema.parse({
      code,
      text: { en: "Failed.", ja: "失敗。" },
      action: { kind: "no-action", ...both },
      topics: ["proxy"],
      cause: both,
      resolution: [{ en: `Look at ${code}.`, ja: "確認します。" }],
      provenance: { source: "topic", line: 1, text: { en: "vendor", ja: "vendor" } },
      samples: [{ line: `${code}: Failed.` }],
      ...fields,
    });
    return { file: `${code}.yaml`, name: name ?? code, message };
  });
  return { file: "catalog.yaml", catalog, messages: checked, names: checked.map((each) => each.name) };
}

const byCode: SampleMatcher = (line) => ({
  matches: Array.from(line.matchAll(/XYZ\d{4}[EW]/g), ([code]) => ({ code, values: {} })),
});

function check(...messages: Fields[]) {
  return checkCatalog(content(...messages), { terms, match: byCode });
}

const places = (...messages: Fields[]) => check(...messages).map((problem) => problem.where);
const cause = (ja: string, en = "Text.") => ({ cause: { en, ja } });

test("a catalog without faults has no Problem", () => {
  expect(
    check(
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
      const problems = check({}, { code, samples: [{ line: "XYZ0001E", values: {} }] });
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
    expect(check({ text: { en: "Bad <x>.", ja: "だめ。" }, parameters })).toEqual([
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
    expect(check(related("XYZ0002E"), related("XYZ0001E", "leads-to"))).toEqual([]);
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
    });
    const checked = checkCatalog(content({}), { terms, match });
    expect(checked).toMatchObject([
      { what: expect.stringContaining("Without its code the line matches XYZ0002E") },
    ]);
  });

  test("have the values they declare", () => {
    const parameters = [{ name: "x", meaning: both, example: "1" }];
    const message = { text: { en: "<x>", ja: "<x>" }, parameters };
    const match: SampleMatcher = () => ({ matches: [{ code: "XYZ0001E", values: { x: "7" } }] });
    const sample = (values: object) => content({ ...message, samples: [{ line: "7", values }] });
    expect(checkCatalog(sample({ x: "7" }), { terms, match })).toEqual([]);
    expect(checkCatalog(sample({ x: "8" }), { terms, match })).toHaveLength(1);
    expect(checkCatalog(sample({ y: "7" }), { terms, match })).toHaveLength(2);
  });
});

describe("wording", () => {
  test.each([
    ["サーバが", "", true],
    ["サーバーが", "", false],
    ["メモリカードが", "", false],
    ["`サーバ` が", "", false],
    ["", "A Timeout came.", true],
    ["", "A timeoutx came in `timeout`.", false],
    ["", "Start iKeyman.", true],
    ["", "Start IKEYMAN.", false],
  ])("the avoided spelling in %j, %j is reported: %j", (ja, en, reported) => {
    expect(places(cause(ja || "文です。", en || "Text."))).toHaveLength(reported ? 1 : 0);
  });

  test("a vendor's text is not judged, a text of ours is", () => {
    const text = { en: "Failed.", ja: "サーバが失敗。" };
    const by = (ja: string) => ({
      text,
      provenance: { source: "topic", line: 1, text: { en: "vendor", ja } },
    });
    expect(check(by("vendor"))).toEqual([]);
    expect(places(by("kotae"))).toEqual(["XYZ0001E.yaml › text.ja"]);
  });

  test.each([
    ["SSLポートです。", "blank is missing"],
    ["ポート1です。", "blank is missing"],
    ["`KeyFile`の値です。", "blank is missing"],
    ["鍵(KDB) です。", "blank is missing"],
    ["値 です。", "two Japanese letters"],
    ["値は 、です。", "beside"],
    ["鍵（KDB）です。", "half width"],
    ["鍵・値です。", "middle dot"],
    ["`KeyFile の値です。", "backtick"],
  ])("%j: %s", (ja, what) => {
    expect(check(cause(ja))).toMatchObject([
      { where: "XYZ0001E.yaml › cause.ja", what: expect.stringContaining(what) },
    ]);
  });

  test("good Japanese has no Problem", () => {
    expect(
      check(cause("鍵データベース (KDB) の `KeyFile` を、SSL ポート 1 つに「TLS 1.2」で開きます。")),
    ).toEqual([]);
  });

  test("a code that doesn't exist is reported where prose mentions it", () => {
    expect(places(cause("XYZ0002E を見ます。"), {})).toEqual([]);
    expect(places(cause("XYZ0009E を見ます。"))).toEqual(["XYZ0001E.yaml › cause.ja"]);
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
    expect(check(message)).toEqual([]);
  });

  test("the same one in four messages is a Problem in each, in three it is not", () => {
    const same = steps("Check the client.");
    expect(check(same, same, same)).toEqual([]);
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
