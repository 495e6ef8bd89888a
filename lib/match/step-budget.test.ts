import fc from "fast-check";
import { expect, test } from "vitest";
import { Store } from "#lib/catalog/store.node";
import { buildMatchData } from "./build-match-data";
import { MATCH_DATA_VERSION, type MatchData } from "./match-data";
import { openMatcher } from "./open-matcher";

const store = new Store();
const real = buildMatchData(
  store.catalogs().map((catalog) => ({ catalog, messages: store.messages(catalog.id) })),
);

/** Ten words, all of them in very many texts, and a few that are rare; Japanese in every other text. */
const WORDS = ["the", "server", "failed", "error", "file", "key", "not", "found", "value", "open"];
const KANJI = [..."証明書鍵失敗無効検出設定通信"];

/** Messages that share nearly all of their words, with up to eight holes each: the worst to tell apart. */
function alikeTexts(count: number): MatchData {
  const messages = Array.from({ length: count }, (_, n) => {
    const words = Array.from(
      { length: 6 + (n % 30) },
      (_, i) => WORDS[(n * 7 + i * (1 + (n % 9))) % 10] ?? "",
    );
    const kanji = Array.from(
      { length: 10 },
      (_, i) => KANJI[(n * 5 + i * (1 + (n % 7))) % KANJI.length] ?? "",
    );
    const holes = Array.from({ length: n % 9 }, (_, i): [string, string] => [`h${i}`, `<h${i}>`]);
    return {
      code: `KBX${String(n).padStart(5, "0")}E`,
      texts: [
        [`${words.join(" ")} word${n} `, ...holes.flatMap((hole) => [hole, " and "])],
        [kanji.join("")],
      ],
    };
  });
  const code = { prefix: "KBX", digits: 5, letters: { E: "error" } } as const;
  return { version: MATCH_DATA_VERSION, catalogs: [{ id: "kbx", code, names: ["KBX"], messages }] };
}

const alike = alikeTexts(10_000);
const pieces = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(...WORDS.map((word) => `${word} `), ...KANJI, "and and and ", "word7 "),
  fc.constantFrom(
    "SSL",
    "SSL02",
    "KBX00",
    "Handshake Failed, ",
    "証明書",
    "[",
    "]",
    "\n",
    '{"log":"',
    "\\u",
    "%E3",
  ),
  fc.constantFrom("<function>", "a ", "| ", "\n\n", "a [".repeat(50), "the ".repeat(100), "鍵".repeat(100)),
);

test.each([
  ["the real catalog", real],
  ["10,000 messages that look alike", alike],
])("the work is bounded by the length of the input, whatever stands in it: %s", (_, data) => {
  const matcher = openMatcher(data);
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 300 }), (parts) => {
      const input = parts.join("");
      const work = { steps: 0 };
      matcher.explain(input, work);
      // Per token: the postings read, and the cells of 32 candidates of at most 150 items.
      expect(work.steps).toBeLessThanOrEqual(20_000 + 5000 * input.length);
    }),
    { numRuns: 40 },
  );
});

test("one line in very many words costs no more than its 400 words do", () => {
  const matcher = openMatcher(alike);
  const work = { steps: 0 };
  matcher.explain(WORDS.join(" ").repeat(900), work);
  expect(work.steps).toBeLessThan(5_000_000);
});
