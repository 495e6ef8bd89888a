import { expect, test } from "vitest";
import { Store } from "#lib/catalog/store.node";
import { buildMatchData } from "./build-match-data";
import { isMatchData, isMatchParts, joinMatchData, MATCH_DATA_VERSION } from "./match-data";

test("match data in several files is the same once it is put together", () => {
  const store = new Store();
  const input = store.catalogs().map((catalog) => ({ catalog, messages: store.messages(catalog.id) }));
  const parts = input.flatMap(({ catalog, messages }) => [
    buildMatchData([{ catalog, messages: messages.slice(0, 30) }]),
    buildMatchData([{ catalog, messages: messages.slice(30) }]),
  ]);
  expect(joinMatchData(parts)).toEqual(buildMatchData(input));
});

test("what stands for match data in files is told from match data", () => {
  const parts: unknown = { version: MATCH_DATA_VERSION, parts: 3 };
  expect([isMatchParts(parts), isMatchData(parts)]).toEqual([true, false]);
  expect(isMatchParts({ version: MATCH_DATA_VERSION, catalogs: [] })).toBe(false);
});
