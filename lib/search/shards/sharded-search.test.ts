import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { Store } from "#lib/catalog/store.node";
import { siteSearchData } from "#lib/search/site-search.node";
import { openSearch } from "../open-search";
import { buildShards } from "./build-shards";
import { isShardManifest } from "./manifest";
import { openShardedSearch } from "./open-sharded-search";

const store = new Store();
const input = {
  catalogs: store.catalogs().map((catalog) => ({ catalog, messages: store.messages(catalog.id) })),
  terms: store.terms(),
};
const QUERIES = join(import.meta.dirname, "../queries");
const queries = readdirSync(QUERIES)
  .flatMap((file) => readFileSync(join(QUERIES, file), "utf8").trim().split("\n"))
  .map((line) => z.object({ q: z.string() }).parse(JSON.parse(line)).q);

/** The files as they travel. */
function filesOf(cut?: Parameters<typeof buildShards>[1]) {
  const { manifest, files } = buildShards(input, cut);
  return { manifest, files: new Map([...files].map(([name, content]) => [name, JSON.stringify(content())])) };
}
const whole = filesOf();
const fetched = (files: ReadonlyMap<string, string>) => async (name: string) => {
  const text = files.get(name);
  if (text === undefined) throw new Error("404 Not Found");
  return JSON.parse(text);
};

test("every labelled query is answered as from one file", async () => {
  const one = openSearch(siteSearchData(store));
  const sharded = openShardedSearch(whole.manifest, fetched(whole.files));
  for (const query of queries) {
    const expected = one.search(query, { locale: "ja" });
    const result = await sharded.search(query, { locale: "ja" });
    expect(result.hits, query).toEqual(expected.hits);
    expect(result.notUnderstood, query).toEqual(expected.notUnderstood);
    expect(result.repaired, query).toEqual(expected.repaired);
    expect(result.unknownCodes, query).toEqual(expected.unknownCodes);
    expect(
      result.corrections.map(({ from }) => from),
      query,
    ).toEqual(expected.corrections.map(({ from }) => from));
  }
});

test("lists that are cut short bring the same best hit nearly always", async () => {
  const cut = filesOf({ whole: 12, most: 16 });
  expect(Object.keys(JSON.parse(cut.files.get("terms/0.json") ?? "").unread).length).toBeGreaterThan(3);
  const one = openSearch(siteSearchData(store));
  const sharded = openShardedSearch(cut.manifest, fetched(cut.files));
  let same = 0;
  for (const query of queries) {
    const [expected] = one.search(query, { locale: "ja" }).hits;
    const [first] = (await sharded.search(query, { locale: "ja" })).hits;
    if (first?.code === expected?.code) same++;
  }
  expect(same / queries.length).toBeGreaterThan(0.97);
});

test("nothing is fetched twice, and nothing for an empty query", async () => {
  const names: string[] = [];
  const { search } = openShardedSearch(whole.manifest, (name) => {
    names.push(name);
    return fetched(whole.files)(name);
  });
  await search("   ", { locale: "ja" });
  expect(names).toEqual([]);
  await Promise.all(
    ["expired certificate", "証明書", "expired"].map((query) => search(query, { locale: "ja" })),
  );
  await search("expired certificate", { locale: "en" });
  expect(new Set(names).size).toBe(names.length);
});

test("a file that can't be had rejects the answer with its name, and asking again tries again", async () => {
  let isDown = true;
  const { search } = openShardedSearch(whole.manifest, async (name) => {
    if (isDown) throw new Error("503 Service Unavailable");
    return fetched(whole.files)(name);
  });
  await expect(search("certificate", { locale: "en" })).rejects.toThrow(
    /^The search file terms\/\d+\.json could not be loaded: 503 Service Unavailable$/,
  );
  isDown = false;
  expect((await search("certificate", { locale: "en" })).hits.length).toBeGreaterThan(0);
});

test("a file of something else is refused", async () => {
  const { search } = openShardedSearch(whole.manifest, async () => ({ hello: "world" }));
  await expect(search("certificate", { locale: "en" })).rejects.toThrow(/holds no terms/);
  await expect(search("SSL0208E", { locale: "en" })).rejects.toThrow(/holds no codes/);
});

test("the manifest is told from the data of a small site", () => {
  expect(isShardManifest(JSON.parse(JSON.stringify(whole.manifest)))).toBe(true);
  expect(isShardManifest(siteSearchData(store))).toBe(false);
});
