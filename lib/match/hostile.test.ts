import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Store } from "#lib/catalog/store.node";
import { buildMatchData } from "./build-match-data";
import { openMatcher } from "./open-matcher";

const store = new Store();
const matcher = openMatcher(
  buildMatchData(store.catalogs().map((catalog) => ({ catalog, messages: store.messages(catalog.id) }))),
);

/** What parsers stumble over, alone and beside one another. */
const PIECES = [
  ...[
    "[",
    "]",
    "(",
    "<",
    "<b>",
    "&",
    "&#",
    "%e3",
    "%",
    "\\u",
    "\\",
    '"',
    '{"a":',
    "+a",
    "-",
    "1.",
    "::",
    "/a",
  ],
  ...[
    "a@b",
    "SSL",
    "SSL0",
    "5SL",
    "S S L ",
    "SSL0208E: ",
    "DTCSSL022E",
    " ",
    "\t",
    "\r",
    "\n",
    "\0",
    "\uFEFF",
  ],
  ...[
    "\u200B",
    "\u202E",
    "\u2066",
    "\u0301",
    "\uFF8A\uFF9E",
    "\uD800",
    "\uDC00",
    "\u3316",
    "\uFDFA",
    "\u{1F600}",
  ],
  ...[
    "証明書",
    "エラー",
    "SSL Handshake Failed, ",
    "ハンドシェークが失敗しました。",
    "Level: x\n",
    "Tue Jun 09 ",
  ],
];

function steps(input: string): number {
  const work = { steps: 0 };
  matcher.explain(input, work);
  return work.steps;
}

describe("hostile input", () => {
  test("of any mixture is explained in a number of steps that grows with its length only", () => {
    const mixture = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(mixture, fc.integer({ min: 1, max: 20 }), (pieces, times) => {
        const input = pieces.join("").repeat(times);
        expect(steps(input)).toBeLessThanOrEqual(20_000 + 5_000 * input.length);
      }),
      { numRuns: 60 },
    );
  });

  test.each(PIECES)("%j again and again costs in proportion", (piece) => {
    const once = steps(piece.repeat(500));
    expect(steps(piece.repeat(2_000))).toBeLessThanOrEqual(20_000 + 8 * once);
  });

  test("ten megabytes in one line are looked at only at their beginning", () => {
    const input = `SSL0208E: ${"x".repeat(10_000_000)}`;
    const explanation = matcher.explain(input);
    expect(explanation.matches.map(({ code }) => code)).toEqual(["SSL0208E"]);
    expect(explanation.notices).toContainEqual({ kind: "cut", examined: 50_000, total: input.length });
    expect(steps(input)).toBeLessThan(2_000_000);
  });

  test("a million short lines are looked at only at their beginning", () => {
    const { notices, records } = matcher.explain(`SSL0208E\n${"a\n".repeat(1_000_000)}`);
    expect(notices[0]).toMatchObject({ kind: "cut", examined: 10_006 });
    expect(records.read).toBeLessThanOrEqual(5_000);
  });

  test("characters that unfold to a sentence do not make a paste grow", () => {
    expect(steps("\uFDFA".repeat(10_000))).toBeLessThan(5_000_000);
  });
});
