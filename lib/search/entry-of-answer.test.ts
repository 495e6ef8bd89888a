import { expect, test } from "vitest";
import { Store } from "#lib/catalog/store.node";
import { siteSearchData } from "#lib/search/site-search.node";
import { buildMatchData } from "../match/build-match-data";
import { answer } from "./answer";
import { entryOfAnswer } from "./entry-of-answer";
import { openEngines } from "./open-engines";

const store = new Store();
const catalogs = store.catalogs().map((catalog) => ({ catalog, messages: store.messages(catalog.id) }));
const engines = openEngines({ search: siteSearchData(store), match: buildMatchData(catalogs) });
const entryOf = async (input: string) => entryOfAnswer((await answer(input, engines, "ja")).answer);

test.each(["SSL0222W", " ssl0222w ", "ＳＳＬ０２２２Ｗ", "SSL 222", "SSL0222", "0222", "コード 222"])(
  "%s can only mean SSL0222W",
  async (input) => {
    expect(await entryOf(input)).toBe("SSL0222W");
  },
);

test.each([
  ["a code with a wrong letter, which is to be said", "SSL0222E"],
  ["a code with a letter for a digit, which is to be said", "SSLO208E"],
  ["a code that is not in the catalog", "SSL0199E"],
  ["the beginning of many codes", "SSL02"],
  ["two codes", "SSL0222W SSL0208E"],
  ["words", "証明書 期限切れ"],
  ["a line of a log", "SSL0222W: SSL Handshake Failed, no ciphers specified."],
  ["nothing", ""],
])("%s opens nothing by itself", async (_, input) => {
  expect(await entryOf(input)).toBeUndefined();
});
