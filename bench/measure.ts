/*
 * One step of the bench, in a process of its own:
 *   measure.ts prepare DATASET
 *   measure.ts build DATASET PEER
 *   measure.ts ask DATASET PEER SECONDS
 * The result goes to a file, since some peers write to standard output.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { catalogsOf, datasetOf, folderOf, prepare, readDatasetQueries, readDocuments } from "./dataset";
import { type LabelledQuery, localeOf } from "./labelled-query";
import type { Asked, Built } from "./measured";
import type { Ask, Peer } from "./peer";
import { PEERS } from "./peer-list";
import { type Answered, percentile, qualityOf } from "./quality";

const [step = "", datasetId = "", peerId = "", seconds = "1"] = process.argv.slice(2);
const dataset = datasetOf(datasetId);
/** Above so many messages the best compression takes minutes and gains little. */
const BEST_COMPRESSION_UP_TO = 1_000;
/** So many times each query is asked, if there is time: the first time to warm up. */
const PASSES = 8;
/** How much longer than planned the first asking may take: it is what quality is measured by. */
const PATIENCE = 6;

if (step === "prepare") prepare(dataset);
else {
  const load = PEERS.get(peerId);
  if (load === undefined) throw new Error(`No peer “${peerId}”: ${[...PEERS.keys()].join(", ")}.`);
  const { peer } = await load();
  const folder = folderOf(dataset.id, peerId);
  const result =
    step === "build" ? await build(peer, folder) : await ask(peer, folder, Number(seconds) * 1_000);
  writeFileSync(join(folder, `${step}.result.json`), JSON.stringify(result));
}
// Pagefind's service keeps the process alive.
process.exit();

async function build(peer: Peer, folder: string): Promise<Built> {
  const documents = readDocuments(dataset);
  let making = 0;
  // Making up the catalogs is no part of building an index.
  const catalogs = () => {
    const begin = performance.now();
    const made = catalogsOf(dataset);
    making += performance.now() - begin;
    return made;
  };
  const begin = performance.now();
  const paths = await peer.build({ catalogs, documents: () => documents }, folder);
  const buildMs = performance.now() - begin - making;
  const quality = dataset.size <= BEST_COMPRESSION_UP_TO ? 11 : 9;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 24 };
  let bytes = 0;
  let brotli = 0;
  for (const file of paths.map((path) => readFileSync(path))) {
    bytes += file.length;
    // What is compressed already, as Pagefind's files are, travels as it is.
    brotli += Math.min(file.length, brotliCompressSync(file, { params }).length);
  }
  return { name: peer.name, setup: peer.setup, buildMs, bytes, brotli };
}

async function ask(peer: Peer, folder: string, budget: number): Promise<Asked> {
  const queries = readDatasetQueries(dataset);
  const open = await peer.open(folder);
  const before = memory();
  const begin = performance.now();
  const search = await open();
  await search("certificate 証明書", "ja");
  const loadMs = performance.now() - begin;
  const heapBytes = memory() - before;

  const [cpuBegin, timesBegin] = [cpuTime(), performance.now()];
  const first = await pass(search, queries, cpuBegin, budget, PATIENCE);
  const passes = [first.times];
  const warmBegin = cpuTime();
  while (passes.length < PASSES && cpuTime() < warmBegin + budget) {
    passes.push((await pass(search, queries, warmBegin, budget, 1)).times);
  }
  // The first pass counts only for queries that are too slow to be asked twice.
  const times = first.times.map((cold, at) => {
    const warm = passes.slice(1).flatMap((pass) => pass[at] ?? []);
    return warm.length > 0 ? Math.min(...warm) : cold;
  });
  return {
    loadMs,
    heapBytes,
    queries: first.answers.length,
    of: queries.length,
    ...qualityOf(first.answers),
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    cpuShare: (cpuTime() - cpuBegin) / (performance.now() - timesBegin),
  };
}

/**
 * Asks every query once. Stops when the processor time since `cpuBegin` is over `budget`, unless all will be
 * asked within `patience` times that.
 */
async function pass(
  search: Ask,
  queries: readonly LabelledQuery[],
  cpuBegin: number,
  budget: number,
  patience: number,
): Promise<{ answers: Answered[]; times: number[] }> {
  const answers: Answered[] = [];
  const times: number[] = [];
  for (const query of queries) {
    const used = (cpuTime() - cpuBegin) / budget;
    if (answers.length > 0 && used > 1 && used > (patience * answers.length) / queries.length) break;
    const begin = performance.now();
    const answer = search(query.q, localeOf(query));
    const codes = Array.isArray(answer) ? answer : await answer;
    times.push(performance.now() - begin);
    answers.push({ query, codes });
  }
  return { answers, times };
}

/** Milliseconds of processor time used so far: unlike the clock it means the same on a busy machine. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Bytes in use on V8's heap and, for WebAssembly and buffers, outside it. */
function memory(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
