import fc from "fast-check";
import { expect, test } from "vitest";
import { exportIndex } from "./export-index";
import { importIndex } from "./flexsearch-index";
import { SLOT_WEIGHTS, slotOf } from "./search-data";

const token = fc.stringMatching(/^[a-z\u30a2-\u30f3]{1,4}$/u);
const weights = fc
  .array(token, { maxLength: 12 })
  .chain((tokens) =>
    fc
      .array(fc.constantFrom(...SLOT_WEIGHTS), { minLength: tokens.length, maxLength: tokens.length })
      .map((strengths) => new Map(tokens.map((one, at) => [one, strengths[at] ?? 0]))),
  );

test("what the full FlexSearch indexed and exported is answered by the light one, token by token", () => {
  fc.assert(
    fc.property(fc.array(weights, { maxLength: 8 }), (messages) => {
      const index = importIndex(exportIndex(messages));
      const tokens = new Set(messages.flatMap((message) => [...message.keys()]));
      expect([...index.tokens].sort()).toEqual([...tokens].sort());
      for (const one of tokens) {
        const found = index.slots(one).flatMap((ids, slot) => (ids ?? []).map((id) => `${id} in ${slot}`));
        const wanted = messages.flatMap((message, id) => {
          const weight = message.get(one);
          return weight === undefined ? [] : [`${id} in ${slotOf(weight)}`];
        });
        expect(found.sort()).toEqual(wanted.sort());
      }
      expect(index.has("no such token")).toBe(false);
      expect(index.slots("no such token")).toEqual([]);
    }),
  );
});
