import { expect, test } from "vitest";
import { Store } from "#lib/catalog/store.node";
import { buildMatchData } from "./build-match-data";
import { FIELD_DAMAGE } from "./cases/field-damage";
import { FIELD_NEGATIVES } from "./cases/field-negatives";
import { FIELD_RECORDS } from "./cases/field-records";
import { FIELD_WRAPS } from "./cases/field-wraps";
import { openMatcher } from "./open-matcher";

const store = new Store();
const matcher = openMatcher(
  buildMatchData(store.catalogs().map((catalog) => ({ catalog, messages: store.messages(catalog.id) }))),
);

test.each([...FIELD_RECORDS, ...FIELD_WRAPS, ...FIELD_DAMAGE])("$name leads to its entry", (field) => {
  const { matches, ambiguous } = matcher.explain(field.input);
  expect([...new Set(matches.map(({ code }) => code))]).toEqual(field.codes);
  expect(ambiguous).toEqual(field.ambiguous ?? []);
  expect(matches[0]?.values ?? {}).toMatchObject(field.values ?? {});
});

test.each(FIELD_NEGATIVES)("no entry claims %j", (line) => {
  const { matches, ambiguous } = matcher.explain(line);
  expect([matches, ambiguous]).toEqual([[], []]);
});
