import { expect, test } from "vitest";
import { Store } from "#lib/catalog/store.node";
import { checkHandshake } from "./check-handshake";

const STEP = { from: "client", name: { en: "n", ja: "n" }, what: { en: "w", ja: "w" } } as const;

test("every message of the shipped catalog stands in the map of the handshake", () => {
  const store = new Store();
  const read = store.tryHandshake("ihs-ssl");
  expect(read).toHaveProperty("value");
  if (Array.isArray(read)) return;
  expect(checkHandshake(read.value, store.codes("ihs-ssl"), read.file)).toEqual([]);
});

test("a code left out, an unknown one, one that stands twice and a repeated id are each named", () => {
  const steps = [
    { ...STEP, id: "one", messages: ["AB1", "AB1"] },
    { ...STEP, id: "one", messages: ["AB9"] },
  ];
  const found = checkHandshake({ steps }, ["AB1", "AB2"], "handshake.yaml");
  expect(found.map(({ what }) => what)).toEqual([
    "AB1 stands here twice.",
    "Two steps have this id.",
    "AB9 is not in the catalog.",
    "At no step: AB2.",
  ]);
});
