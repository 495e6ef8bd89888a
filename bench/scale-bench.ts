/*
 * What the search of a large site costs its readers: `npm run bench:scale [-- --sizes 10000,100000]`. Builds the
 * shards of generated catalogs, answers labelled queries each with nothing loaded before, and counts what is
 * fetched. Writes its part of bench/README.md.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { brotliCompressSync, constants } from "node:zlib";
import { buildSync } from "esbuild";
import { answer } from "../lib/search/answer";
import { buildSearchData } from "../lib/search/build-search-data";
import { openSearch } from "../lib/search/open-search";
import { buildShards } from "../lib/search/shards/build-shards";
import { openShardedEngines } from "../lib/search/shards/open-sharded-engines";
import type { FetchShard } from "../lib/search/shards/shard-files";
import { type GeneratedCatalog, generateCatalogs, generateTerms } from "./catalog-generator";
import { folderOf } from "./dataset";
import { keepShards, keptShards } from "./kept-shards";
import { type LabelledQuery, localeOf } from "./labelled-query";
import { generateLines } from "./line-generator";
import { SCALE_MARKS, withSection } from "./marked-section";
import { measuredOn } from "./measured-on";
import { documentsOf } from "./peer-document";
import { peer as flexsearch } from "./peers/flexsearch-bigrams";
import { type Answered, percentile, qualityOf } from "./quality";
import { generateQueries, halfTyped } from "./query-generator";
import { type Cold, type ScaleRow, scaleLines } from "./scale-report";

const README = fileURLToPath(new URL("./README.md", import.meta.url));
/** The Worker of a large site, and what the page itself needs to start and ask it. */
const WORKER = fileURLToPath(new URL("../lib/search/answer.worker.ts", import.meta.url));
const PAGE = fileURLToPath(new URL("../lib/search/load-answering.client.ts", import.meta.url));
/** What the page would load in place of the Worker. */
const INSTEAD = ["*/open-engines", "*/open-sharded-engines"];
/** What the Worker loads with the first line. */
const LATER = ["*/sharded-matcher"];
/** Above so many messages the search from one file is not built beside: it would take gigabytes. */
const COMPARED_UP_TO = 10_000;
const PASSES = 3;

type Asked = LabelledQuery & { kind: string };

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "10000,100000" },
    /** Take the shards that the last run built, where only what reads them has changed. */
    reuse: { type: "boolean", default: false },
  },
});
const codeBytes = compressed(codeOf(WORKER, LATER), 11) + compressed(codeOf(PAGE, INSTEAD), 11);
/** Bundled together, the two share what both need. */
const matcherBytes = compressed(codeOf(WORKER), 11) - compressed(codeOf(WORKER, LATER), 11);
const rows: ScaleRow[] = [];
for (const size of values.sizes.split(",").map(Number)) {
  const row = await measure(size);
  console.log(scaleLines([row], codeBytes).join("\n"));
  rows.push(row);
}
const lines = [
  ...scaleLines(rows, codeBytes),
  `${measuredOn()}, Node ${process.version}, load average ${loadavg()[1]?.toFixed(1)}, by \`npm run bench:scale\`.`,
];
writeFileSync(
  README,
  withSection(existsSync(README) ? readFileSync(README, "utf8") : "", SCALE_MARKS, lines),
);

async function measure(size: number): Promise<ScaleRow> {
  const catalogs = generateCatalogs(size);
  const typed: Asked[] = generateQueries(catalogs).map((query) => ({
    ...query,
    kind: query.lang === "code" ? "code" : "words",
  }));
  const queries: Asked[] = [
    ...typed,
    ...halfTyped(typed).map((query) => ({ ...query, kind: "half-typed words" })),
    ...generateLines(catalogs),
  ];
  const input = { catalogs, terms: generateTerms() };
  const kept = (values.reuse ? keptShards(size) : undefined) ?? keepShards(size, () => buildShards(input));
  const { manifest, build } = kept;
  console.log(`${size} messages built in ${Math.round(build.clockMs / 1_000)} s; asking …`);
  const json = (name: string): unknown => JSON.parse(kept.read(name));
  const sizes = new Map<string, number>();
  const bytesOf = (name: string) => {
    const known = sizes.get(name) ?? compressed(kept.read(name), 9);
    sizes.set(name, known);
    return known;
  };
  const manifestBytes = compressed(JSON.stringify(manifest), 9);
  const cold: Cold[] = [];
  const answers: Answered[] = [];
  /** The codes that the box shows, with nothing loaded before. */
  const codesFor = async (query: LabelledQuery, first: Cold, fetchShard: FetchShard) => {
    const engines = openShardedEngines(manifest, fetchShard);
    let hasMatcher = false;
    const explain: typeof engines.explain = (...asked) => {
      if (!hasMatcher) first.bytes += matcherBytes;
      hasMatcher = true;
      return engines.explain(...asked);
    };
    const { answer: given } = await answer(query.q, { ...engines, explain }, localeOf(query));
    if (given.kind === "empty") return [];
    if ("result" in given) return given.result.hits.map(({ code }) => code);
    const { matches, ambiguous } = given.explanation;
    return [...matches.map(({ code }) => code), ...ambiguous];
  };
  for (const query of queries) {
    const first: Cold = {
      query: query.q,
      kind: query.kind,
      bytes: manifestBytes,
      files: 1,
      rounds: 1,
      isRight: true,
    };
    let isOpen = false;
    const codes = await codesFor(query, first, async (name) => {
      first.bytes += bytesOf(name);
      first.files++;
      if (!isOpen) first.rounds++;
      isOpen = true;
      await new Promise((resolve) => setImmediate(resolve));
      isOpen = false;
      return json(name);
    });
    first.isRight =
      query.expect.length === 0
        ? codes.length === 0
        : query.expect.some((code) => codes.slice(0, 5).includes(code));
    answers.push({ query, codes });
    cold.push(first);
  }
  const warm = openShardedEngines(manifest, async (name) => json(name));
  const times = await timesOf(typed, async (query) =>
    warm.search.search(query.q, { locale: localeOf(query), limit: 10 }),
  );
  const typedAnswers = answers.filter(({ query }) => typed.some(({ q }) => q === query.q));
  let index = manifestBytes;
  for (const name of kept.names) if (!/^(?:entries|texts)\//.test(name)) index += bytesOf(name);
  return {
    size,
    files: kept.names.length + 1,
    cold,
    quality: qualityOf(typedAnswers),
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    build,
    index,
    plain: await plainBytes(size, catalogs),
    same: size > COMPARED_UP_TO ? undefined : sameAs(typedAnswers, openSearch(buildSearchData(input))),
  };
}

/** For each query the best time of some, once everything is loaded. */
async function timesOf(queries: readonly LabelledQuery[], ask: (query: LabelledQuery) => Promise<unknown>) {
  const times = queries.map(() => Number.POSITIVE_INFINITY);
  for (let pass = 0; pass <= PASSES; pass++) {
    for (const [at, query] of queries.entries()) {
      const begin = performance.now();
      await ask(query);
      if (pass > 0) times[at] = Math.min(times[at] ?? 0, performance.now() - begin);
    }
  }
  return times;
}

/** The share of queries that bring the same five best as the search from one file. */
function sameAs(answers: readonly Answered[], one: ReturnType<typeof openSearch>): number {
  const same = answers.filter(({ query, codes }) => {
    const { hits } = one.search(query.q, { locale: localeOf(query), limit: 5 });
    return hits.map(({ code }) => code).join() === codes.slice(0, 5).join();
  });
  return same.length / answers.length;
}

/** What plain FlexSearch with bigrams weighs on the same texts. */
async function plainBytes(size: number, catalogs: readonly GeneratedCatalog[]): Promise<number> {
  const folder = folderOf(`scale-${size}`, "flexsearch-bigrams");
  const input = { catalogs, terms: [] };
  const paths = await flexsearch.build(
    { catalogs: () => input, documents: () => documentsOf(input) },
    folder,
  );
  const bytes = paths.map((path) => compressed(readFileSync(path), 9));
  rmSync(folder, { recursive: true, force: true });
  return bytes.reduce((sum, one) => sum + one, 0);
}

function codeOf(entry: string, external: string[] = []): string {
  const built = buildSync({
    entryPoints: [entry],
    bundle: true,
    external,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  return built.outputFiles[0]?.text ?? "";
}

function compressed(text: string | Buffer, quality: number): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return brotliCompressSync(text, { params }).length;
}
