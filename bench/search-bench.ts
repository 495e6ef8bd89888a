/*
 * Compares Kotae's search with its peers: `npm run bench:search`, options in `report.ts`. A whole run writes
 * its section of bench/README.md.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Dataset, datasetOf, folderOf } from "./dataset";
import { SEARCH_MARKS, sectionOf, withSection } from "./marked-section";
import { asked, built } from "./measured";
import { measuredOn } from "./measured-on";
import { MOST, PEERS } from "./peer-list";
import { type Row, report, type Section } from "./report";
import { runPrepare, runStep } from "./run-step";

const README = fileURLToPath(new URL("./README.md", import.meta.url));
const WHOLE = ["real", "10000", "50000"];
const QUICK = ["real", "1000"];
/** With `--quick` only these are asked in the generated catalog. */
const QUICK_PEERS: readonly string[] = ["kotae", "flexsearch-bigrams", "minisearch"];

/**
 * What a peer may take, in seconds: to build, to load, and, in processor time, to answer as many queries as it can
 * (`measure.ts` is patient with the first asking).
 */
type Limits = { build: number; load: number; answer: number };
const LIMITS: Limits = { build: 120, load: 30, answer: 3 };
/** What the index is measured against and what is measured: their rows are never left out, so they may take longer. */
const ALWAYS: ReadonlySet<string> = new Set(["kotae", "flexsearch-bigrams"]);
const LONG = 5;
const QUICK_LIMITS: Limits = { build: 15, load: 5, answer: 1 };

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    datasets: { type: "string" },
    peers: { type: "string" },
  },
});
const isWhole = !values.quick && values.datasets === undefined && values.peers === undefined;
const datasets = (values.datasets?.split(",") ?? (values.quick ? QUICK : WHOLE)).map(datasetOf);
const peersOf = ({ id }: Dataset) =>
  values.peers?.split(",") ?? (values.quick && id !== "real" ? QUICK_PEERS : [...PEERS.keys()]);
const limits = values.quick ? QUICK_LIMITS : LIMITS;

const begin = performance.now();
const sections: Section[] = [];
for (const dataset of datasets) {
  console.log(`${dataset.title} …`);
  await runPrepare(dataset.id);
  const rows: Row[] = [];
  for (const peer of peersOf(dataset)) {
    const row = await measure(dataset, peer);
    rows.push(row);
    console.log(`  ${peer}: ${inShort(row)}`);
  }
  sections.push({ dataset, rows });
}
const lines = report(sections, {
  measured: `${measuredOn()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
  commit: commit(),
  command: `npm run bench:search${isWhole ? "" : ` -- ${process.argv.slice(2).join(" ")}`}`,
  minutes: (performance.now() - begin) / 60_000,
});
if (isWhole) {
  const before = existsSync(README) ? readFileSync(README, "utf8") : "";
  const empty = `# Benches\n\n${SEARCH_MARKS.begin}\n${SEARCH_MARKS.end}\n\n`;
  const readme = sectionOf(before, SEARCH_MARKS) === "" ? empty + before.trimStart() : before;
  writeFileSync(README, withSection(readme, SEARCH_MARKS, lines));
}
console.log(isWhole ? `Written to ${README}` : lines.join("\n"));

async function measure({ id, size }: Dataset, peer: string): Promise<Row> {
  const most = MOST.get(peer);
  if (most !== undefined && size > most.messages) {
    const failure = `left out: ${most.because}`;
    return { peer, built: { failure }, asked: { failure } };
  }
  const folder = folderOf(id, peer);
  rmSync(folder, { recursive: true });
  try {
    return await measureHere(id, peer);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureHere(id: string, peer: string): Promise<Row> {
  const step = { dataset: id, peer };
  const long = ALWAYS.has(peer) ? LONG : 1;
  const building = await runStep({ ...step, name: "build", limit: limits.build * long }, built);
  if ("failure" in building) return { peer, built: building, asked: building };
  const seconds = limits.answer;
  const asking = await runStep(
    { ...step, name: "ask", seconds, limit: limits.load * long + 20 * seconds },
    asked,
  );
  return { peer, built: building, asked: asking };
}

function inShort({ built, asked }: Row): string {
  if ("failure" in built) return built.failure;
  if ("failure" in asked) return asked.failure;
  return `recall@5 ${asked.recall5.toFixed(3)}, MRR ${asked.mrr.toFixed(3)}, p50 ${asked.p50.toFixed(3)} ms`;
}

function commit(): string {
  try {
    return execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  } catch {
    return "unknown";
  }
}
