import { expect, test } from "vitest";
import { Store } from "#lib/catalog/store.node";
import { checkOutside } from "./check-outside";

const both = { en: "e", ja: "j" };

test("what the shipped catalog says of codes outside it has no Problem", () => {
  const store = new Store();
  const outside = store.outside("ihs-ssl");
  expect(outside.codes.map(({ code }) => code)).toContain("SSL00286I");
  expect(checkOutside(outside, store.codes("ihs-ssl"), "outside.yaml")).toEqual([]);
});

test("a code that is inside, one that stands twice and a lead to nowhere are each named", () => {
  const code = (name: string, see: string[]) => ({ code: name, what: both, fixPacks: [], see });
  const outside = {
    families: [],
    returnCodes: [],
    codes: [code("AB1E", []), code("AB2E", ["AB9E"]), code("AB2E", [])],
  };
  expect(checkOutside(outside, ["AB1E"], "o.yaml").map(({ where, what }) => `${where}: ${what}`)).toEqual([
    "o.yaml › AB1E: The catalog has this message now.",
    "o.yaml › AB2E: AB9E is not in the catalog.",
    "o.yaml › AB2E: It stands here twice.",
  ]);
});
