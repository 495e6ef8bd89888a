import { expect, test } from "vitest";
import { Store } from "#lib/catalog/store.node";
import { siteSearchData } from "#lib/search/site-search.node";
import { buildMatchData } from "../match/build-match-data";
import { answer } from "./answer";
import { openEngines } from "./open-engines";

const store = new Store();
const catalogs = store.catalogs().map((catalog) => ({ catalog, messages: store.messages(catalog.id) }));
const engines = openEngines({ search: siteSearchData(store), match: buildMatchData(catalogs) });
const kindOf = async (input: string) => (await answer(input, engines, "ja")).answer.kind;

test.each(["SSL0208E SSL0266E", "SSL0208E 0266", "SSL0208E と SSL0266E の違い", "222番のエラー", "SSL02"])(
  "%s is said to be understood as codes",
  async (input) => {
    expect(await kindOf(input)).toBe("code");
  },
);

test.each(["証明書 期限切れ", "SSL0208E 証明書 期限切れ", "プリンターの紙詰まり"])(
  "%s is said to be understood as words",
  async (input) => {
    expect(await kindOf(input)).toBe("words");
  },
);

test("a return code, and a number of another product, of which something is told, are not called not understood", async () => {
  const notUnderstood = async (input: string) => {
    const found = (await answer(input, engines, "ja")).answer;
    return "result" in found ? found.result.notUnderstood : undefined;
  };
  expect(await notUnderstood("gsk rc = 999")).toEqual([]);
  expect(await notUnderstood("CWPKI0022E")).toEqual([]);
  expect(await notUnderstood("qwertzu")).toEqual(["qwertzu"]);
});
