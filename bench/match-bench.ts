/*
 * Measures triage of a whole log: `npm run bench:match`. Everything is measured in one run, the best of three
 * each, beside ripgrep and simpler ways of doing it; the table goes to its own section of bench/README.md.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { createServer } from "node:http";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { build } from "esbuild";
import { findBrowser } from "../lib/cli/find-browser.node.ts";
import { buildMatchData } from "../lib/match/build-match-data";
import type { Report } from "../lib/triage/report";
import { readTriageData } from "../lib/triage/triage-data.node.ts";
import { type TriageData, triageLog } from "../lib/triage/triage-log";
import { generateCatalogs } from "./catalog-generator";
import { withSection } from "./marked-section";
import { writeLog } from "./match-log";
import type { PageRun } from "./match-page";

const HERE = fileURLToPath(new URL("./", import.meta.url));
const CACHE = join(HERE, ".cache", "match");
const LOG = join(CACHE, "error_log");
const README = join(HERE, "README.md");
const MARKS = { begin: "<!-- match: begin -->", end: "<!-- match: end -->" };
/** What a code looks like, of whatever product: the pattern that ripgrep is given. */
const GENERIC = String.raw`\b[A-Z]{3,5}[0-9]{4,5}[A-Z]\b`;
const ROUNDS = 3;

writeLog(LOG, 128);
const bytes = readFileSync(LOG);
const packed = gzipSync(bytes, { level: 6 });
const small = readTriageData();
const large = withTemplates(small, 100_000);
const rows: [what: string, milliseconds: number | undefined, note: string][] = [];

const rg = await best(async () => {
  execFileSync("rg", ["-j1", "-c", GENERIC, LOG], { stdio: "ignore" });
});
rows.push(["`rg -j1 -c` of the generic code pattern", rg, ""]);
rows.push([
  "lnav",
  undefined,
  hasCommand("lnav") ? "installed, but has no batch count" : "not installed here",
]);

let report: Report | undefined;
const node = await best(async () => {
  report = await triageLog([source()], small);
});
rows.push(["Kotae in Node, 77 messages", node, ""]);
let opening = performance.now();
await triageLog([{ name: "", open: async function* () {} }], large);
opening = performance.now() - opening;
const nodeLarge = await best(async () => void (await triageLog([source()], large)));
rows.push([
  "Kotae in Node, 100,000 more templates",
  nodeLarge,
  `without ${Math.round(opening)} ms to open them`,
]);
rows.push(["One regular expression in a loop over lines", await best(lineLoop), ""]);
const share = 0.01;
rows.push([
  "One regular expression per template, 77 messages",
  (await once(() => regexPerTemplate(share))) / share,
  "of 1 % of the log",
]);

const browser = await measureBrowser();
rows.push(...browser.rows);

const counts =
  report?.messages.map(({ code, countByCode }) => [code, countByCode, grep(code)] as const) ?? [];
const wrong = counts.filter(([, ours, theirs]) => ours !== theirs);
const memory = JSON.parse(
  execFileSync(process.execPath, ["--import", "tsx", join(HERE, "match-memory.ts"), LOG, "1000000000"], {
    encoding: "utf8",
  }),
);

const megabytes = bytes.length / 1e6;
const lines = [
  "## Triage of a whole log",
  "",
  `A generated error_log of ${megabytes.toFixed(0)} MB, ${report?.lines.toLocaleString("en")} lines, three of ten of SSL. ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)} at the end. Best of ${ROUNDS}; \`npm run bench:match\`.`,
  "",
  "| what | ms | MB/s | × `rg` | note |",
  "|---|--:|--:|--:|---|",
  ...rows.map(([what, ms, note]) =>
    ms === undefined
      ? `| ${what} | | | | ${note} |`
      : `| ${what} | ${ms.toFixed(0)} | ${((megabytes / ms) * 1000).toFixed(0)} | ${(rg / ms).toFixed(2)} | ${note} |`,
  ),
  "",
  `- Counts against \`grep -c\`: ${counts.length} messages, ${wrong.length === 0 ? "all equal" : `different: ${wrong.map((row) => row.join(" ")).join(", ")}`}.`,
  `- Memory for ${(memory.bytes / 1e9).toFixed(1)} GB in Node: ${(memory.maxRss / 1e6).toFixed(0)} MB at most, with Node itself and the loader of TypeScript.`,
  `- Chromium: first Report after ${browser.firstReport.toFixed(0)} ms; the page's thread was blocked for ${browser.blocked.toFixed(0)} ms at most.`,
];
console.log(lines.join("\n"));
const before = existsSync(README) ? readFileSync(README, "utf8") : "# Benchmarks\n";
writeFileSync(README, withSection(before, MARKS, lines));

async function once(work: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

async function best(work: () => Promise<void>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) least = Math.min(least, await once(work));
  return least;
}

function hasCommand(name: string): boolean {
  return spawnSync(name, ["-V"], { stdio: "ignore" }).error === undefined;
}

function source() {
  return {
    name: "error_log",
    size: bytes.length,
    open: async function* () {
      const file = await open(LOG);
      let buffer = new Uint8Array(262_144);
      for (let position = 0; ; ) {
        if (position < 1e6) buffer = new Uint8Array(262_144);
        const { bytesRead } = await file.read(buffer, 0, buffer.length, position);
        if (bytesRead === 0) break;
        position += bytesRead;
        yield buffer.subarray(0, bytesRead);
      }
      await file.close();
    },
  };
}

function withTemplates(data: TriageData, count: number): TriageData {
  const catalogs = buildMatchData(generateCatalogs(count)).catalogs;
  const own = new Set(data.match.catalogs.map(({ code }) => code.prefix));
  const others = catalogs.filter(({ code }) => !own.has(code.prefix));
  return { ...data, match: { ...data.match, catalogs: [...data.match.catalogs, ...others] } };
}

async function lineLoop(): Promise<void> {
  const pattern = new RegExp(GENERIC);
  const found = new Map<string, number>();
  for (const line of bytes.toString("latin1").split("\n")) {
    const code = pattern.exec(line)?.[0];
    if (code !== undefined) found.set(code, (found.get(code) ?? 0) + 1);
  }
}

async function regexPerTemplate(part: number): Promise<void> {
  const templates = small.match.catalogs.flatMap(({ messages }) =>
    messages.flatMap(({ texts }) =>
      texts.map((parts) => {
        const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
        return new RegExp(
          parts.map((each) => (typeof each === "string" ? literal(each) : "(.+)")).join(""),
          "i",
        );
      }),
    ),
  );
  const text = bytes.subarray(0, Math.round(bytes.length * part)).toString("latin1");
  for (const line of text.split("\n")) templates.find((template) => template.test(line));
}

function grep(code: string): number {
  return Number(
    spawnSync("grep", ["-c", "-w", code, LOG], { encoding: "utf8", env: { LC_ALL: "C" } }).stdout,
  );
}

async function measureBrowser() {
  const executablePath = findBrowser();
  const failed = { rows: [] as typeof rows, firstReport: Number.NaN, blocked: Number.NaN };
  if (executablePath === undefined)
    return { ...failed, rows: [["Chromium", undefined, "not found"]] as typeof rows };
  const bundled = async (entry: string) =>
    (
      await build({
        entryPoints: [entry],
        bundle: true,
        write: false,
        format: "esm",
        target: "es2022",
        minify: true,
      })
    ).outputFiles[0]?.contents ?? new Uint8Array();
  const files = new Map<string, { type: string; body: Uint8Array | string }>([
    ["/", { type: "text/html", body: "<!doctype html><script type=module src=/page.js></script>" }],
    ["/page.js", { type: "text/javascript", body: await bundled(join(HERE, "match-page.ts")) }],
    [
      "/worker.js",
      { type: "text/javascript", body: await bundled(join(HERE, "../lib/triage/triage.worker.ts")) },
    ],
    ["/log", { type: "application/octet-stream", body: bytes }],
    ["/log.gz", { type: "application/octet-stream", body: packed }],
    ["/small.json", { type: "application/json", body: JSON.stringify(small) }],
    ["/large.json", { type: "application/json", body: JSON.stringify(large) }],
  ]);
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? "");
    response.writeHead(file === undefined ? 404 : 200, { "content-type": file?.type ?? "text/plain" });
    response.end(file?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  const chrome = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const page = await chrome.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction("globalThis.triage !== undefined");
  const runs = async (name: string, data: string): Promise<PageRun> => {
    const all: PageRun[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      all.push(await page.evaluate(`triage("/${name}", "${name}", "/${data}.json")`));
    }
    return all.reduce((least, run) => (run.ms < least.ms ? run : least));
  };
  const plain = await runs("log", "small");
  const gzip = await runs("log.gz", "small");
  const many = await runs("log", "large");
  let alone = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    alone = Math.min(alone, Number(await page.evaluate('gunzip("/log.gz")')));
  }
  await chrome.close();
  server.close();
  const own: typeof rows = [
    ["Kotae in a Chromium Worker, 77 messages", plain.ms, "from starting the Worker to the whole Report"],
    ["Kotae in a Chromium Worker, 100,000 more templates", many.ms, "with opening them"],
    [
      "Kotae in a Chromium Worker, gzip",
      gzip.ms,
      `${(alone / gzip.ms).toFixed(2)} × DecompressionStream alone`,
    ],
    ["DecompressionStream alone in Chromium", alone, ""],
  ];
  return { rows: own, firstReport: plain.firstReportMs, blocked: plain.blockedMs };
}
