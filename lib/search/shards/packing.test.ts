import fc from "fast-check";
import { expect, test } from "vitest";
import { importIndex } from "../flexsearch-index";
import { unpackTokens } from "../packed-tokens";
import { SLOT_WEIGHTS } from "../search-data";
import { shardOf } from "./manifest";
import { packNumbers, unpackNumbers } from "./pack-numbers";
import { splitPosting, termShard } from "./split-posting";
import { wordShards } from "./word-shards";

const ascending = (max: number, length: number) =>
  fc.uniqueArray(fc.nat(max), { maxLength: length }).map((list) => list.sort((a, b) => a - b));
/** One place for each of some messages, in a slot each. */
const places = fc
  .tuple(ascending(400_000, 40), fc.array(fc.nat(SLOT_WEIGHTS.length - 1), { minLength: 40, maxLength: 40 }))
  .map(([ids, slots]) => ids.map((id, at) => id * SLOT_WEIGHTS.length + (slots[at] ?? 0)));

test("numbers that were packed are read back, repeated ones too", () => {
  const numbers = fc.array(fc.nat(1_000_000), { maxLength: 50 }).map((list) => list.sort((a, b) => a - b));
  fc.assert(
    fc.property(numbers, (written) => {
      expect(unpackNumbers(packNumbers(written))).toEqual(written);
    }),
  );
});

test("a cut list loses nothing, and what comes first is at least as strong as the rest", () => {
  fc.assert(
    fc.property(places, fc.nat(12), fc.nat(12), (list, whole, more) => {
      const { first, rest } = splitPosting(list, { whole, most: whole + more });
      expect([...first, ...rest].sort((a, b) => a - b)).toEqual(list);
      const slots = (half: number[]) => half.map((place) => place % SLOT_WEIGHTS.length);
      expect(Math.max(-1, ...slots(first))).toBeLessThanOrEqual(
        Math.min(SLOT_WEIGHTS.length, ...slots(rest)),
      );
      expect(first.length).toBeGreaterThanOrEqual(Math.min(list.length, whole));
    }),
  );
});

test("the places of every term of a file are read back", () => {
  const terms = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), places, { maxKeys: 8 });
  fc.assert(
    fc.property(terms, (written) => {
      const rows = Object.entries(written)
        .filter(([, list]) => list.length > 0)
        .sort(([a], [b]) => (a < b ? -1 : 1));
      const index = importIndex(termShard(rows.map(([token, list]) => ({ token, places: list }))));
      for (const [token, list] of rows) {
        const read = index
          .slots(token)
          .flatMap((ids, slot) => (ids ?? []).map((id) => id * SLOT_WEIGHTS.length + slot));
        expect(read.sort((a, b) => a - b)).toEqual(list);
      }
    }),
    { numRuns: 40 },
  );
});

test("every token has a file of its own number, whatever it is made of", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 5_000 }), (token, shards) => {
      const shard = shardOf(token, shards);
      expect(Number.isInteger(shard) && shard >= 0 && shard < shards).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test("the files of the word list hold every token once, in order, with its count", () => {
  const tokens = Array.from({ length: 3_000 }, (_, at) => `word${at.toString(36)}`);
  const shards = wordShards(tokens, (token) => token.length);
  expect(shards.length).toBeGreaterThan(2);
  expect(shards.flatMap(({ shard }) => unpackTokens(shard.tokens))).toEqual([...tokens].sort());
  for (const { first, shard } of shards) {
    const here = unpackTokens(shard.tokens);
    expect(here[0]).toBe(first);
    expect(shard.counts.split(",").map((count) => Number.parseInt(count, 36))).toEqual(
      here.map((token) => token.length),
    );
  }
});
