import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { Store } from "#lib/catalog/store.node";
import { siteSearchData } from "#lib/search/site-search.node";
import { buildMatchData } from "../../match/build-match-data";
import { type Answered, answer, type Engines } from "../answer";
import { openEngines } from "../open-engines";
import { buildShards } from "./build-shards";
import { openShardedEngines } from "./open-sharded-engines";

const store = new Store();
const catalogs = store.catalogs().map((catalog) => ({ catalog, messages: store.messages(catalog.id) }));
const { manifest, files } = buildShards({ catalogs, terms: store.terms() });
const small = openEngines({ search: siteSearchData(store), match: buildMatchData(catalogs) });

/** A large site's engines with nothing loaded, and what they fetch. */
function large(): { engines: Engines; fetched: string[] } {
  const fetched: string[] = [];
  const engines = openShardedEngines(manifest, async (name) => {
    fetched.push(name);
    const content = files.get(name);
    if (content === undefined) throw new Error("404 Not Found");
    return JSON.parse(JSON.stringify(content()));
  });
  return { engines, fetched };
}

/** What an answer comes to: its kind, the codes it names, and the values it read. */
function gist({ answer: given }: Answered) {
  if (given.kind === "empty") return given;
  if ("result" in given) return { kind: given.kind, codes: given.result.hits.map(({ code }) => code) };
  const { matches, ambiguous, unknown } = given.explanation;
  return {
    kind: given.kind,
    matches: matches.map(({ code, via, values }) => ({ code, via, values })),
    ambiguous,
    unknown: unknown.map(({ code }) => code),
  };
}

const samples = catalogs.flatMap(({ messages }) =>
  messages.flatMap(({ samples }) => samples.map(({ line }) => line)),
);
const queries = readFileSync(join(import.meta.dirname, "../queries/given.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => z.object({ q: z.string() }).parse(JSON.parse(line)).q);

test("every sample line of the catalog is explained as on a small site", async () => {
  const { engines } = large();
  for (const line of samples) {
    expect(gist(await answer(line, engines, "ja")), line).toEqual(gist(await answer(line, small, "ja")));
  }
});

test("every sample line without its code is found by its text", async () => {
  const { engines } = large();
  const missed: string[] = [];
  const lines = samples.map((line) => line.replace(/SSL\d{4}[A-Z]:?/g, ""));
  for (const line of lines) {
    const [one, other] = [await answer(line, engines, "ja"), await answer(line, small, "ja")];
    if (JSON.stringify(gist(one)) !== JSON.stringify(gist(other))) missed.push(line);
  }
  expect(missed.length / lines.length, missed.join("\n")).toBeLessThan(0.03);
});

test("queries are answered as on a small site, and results have what they show", async () => {
  const { engines } = large();
  const different: string[] = [];
  for (const query of queries) {
    const [one, other] = [await answer(query, engines, "en"), await answer(query, small, "en")];
    if (JSON.stringify(gist(one)) !== JSON.stringify(gist(other))) different.push(query);
    for (const [code, summary] of one.summaries) expect(summary, code).toEqual(other.summaries.get(code));
    if ("result" in one.answer) {
      expect(one.answer.result.hits.every(({ code }) => one.summaries.has(code))).toBe(true);
    }
  }
  expect(different).toEqual([]);
});

test("a code that does not exist brings the nearest ones, and loads little else", async () => {
  const { engines, fetched } = large();
  const { answer: given } = await answer("SSL0298E", engines, "en");
  expect("nearest" in given && given.nearest.length).toBe(5);
  expect(given).toEqual((await answer("SSL0298E", small, "en")).answer);
  expect(fetched.every((name) => name.startsWith("codes/"))).toBe(true);
});

test("a whole log asks for no file twice", async () => {
  const { engines, fetched } = large();
  const logs = join(import.meta.dirname, "../../../content/logs");
  const [log = ""] = readdirSync(logs);
  const given = await answer(readFileSync(join(logs, log), "utf8"), engines, "ja");
  expect(given.answer.kind).toBe("log");
  expect(new Set(fetched).size).toBe(fetched.length);
});

test("a typed sentence with a comma is searched for, and stays out of the address; a pasted one says nothing", async () => {
  const { engines } = large();
  const typed = await answer("client tried to renegotiate, connection aborted", engines, "en");
  expect(typed.answer).toMatchObject({ kind: "words", query: "" });
  expect("result" in typed.answer && typed.answer.result.hits[0]?.code).toBe("SSL0276E");
  const pasted = await answer("Session closed for user deploy, disconnected by request.", engines, "en");
  expect(pasted.answer.kind).toBe("line");
});
