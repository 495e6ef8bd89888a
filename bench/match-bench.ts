/*
 * Measures triage of a whole log: `npm run bench:match`. Everything is measured in one run, the best of some rounds
 * each, beside ripgrep, lnav and simpler ways of doing it; the table goes to its own section of bench/README.md.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { findBrowser } from "../lib/cli/find-browser.node.ts";
import { buildMatchData } from "../lib/match/build-match-data";
import { fileSource } from "../lib/triage/file-source.node.ts";
import type { LogSource } from "../lib/triage/log-source";
import type { Report } from "../lib/triage/report";
import { readTriageData } from "../lib/triage/triage-data.node.ts";
import { type TriageData, triageLog } from "../lib/triage/triage-log";
import { generateCatalogs } from "./catalog-generator";
import { MATCH_MARKS, withSection } from "./marked-section";
import { type BrowserRuns, measureBrowser } from "./match-browser";
import { writeLog } from "./match-log";
import { grep, hasCommand, lineLoop, lnav, regexPerTemplate, ripgrep } from "./match-rivals";
import { measuredOn } from "./measured-on";
import { best, bestInTurn, ROUNDS, type Timing, timed } from "./timing";

const HERE = fileURLToPath(new URL("./", import.meta.url));
const CACHE = join(HERE, ".cache", "match");
const [LOG, GZIP, HUGE] = ["error_log", "error_log.gz", "error_log_1gb"].map((name) => join(CACHE, name));
const README = join(HERE, "README.md");

type Row = { what: string; ms?: number; cpu?: number; note?: string };

const log = LOG ?? "";
writeLog(log, 128);
const bytes = readFileSync(log);
const megabytes = bytes.length / 1e6;
writeFileSync(GZIP ?? "", gzipSync(bytes, { level: 6 }));
if (!existsSync(HUGE ?? "")) for (let n = 0; n < 8; n += 1) writeFileSync(HUGE ?? "", bytes, { flag: "a" });
const small = readTriageData();

let report: Report | undefined;
const nodeFirst = await timed(async () => void (await triageLog([sourceOf(log)], small)));
const none = { ms: Number.NaN, cpu: Number.NaN };
const [rg = none, node = none] = await bestInTurn([
  () => ripgrep(log),
  () =>
    timed(async () => {
      report = await triageLog([sourceOf(log)], small);
    }),
]);
const nodePlain = await best(() =>
  timed(async () => void (await triageLog([sourceOf(log)], small, { plain: true }))),
);
const nodeGzip = await best(() => timed(async () => void (await triageLog([sourceOf(GZIP ?? "")], small))));
// Built only now: its hundreds of megabytes would slow down what was measured before.
const large = withTemplates(small, 100_000);
const opening = await timed(async () => void (await triageLog([nothing()], large)));
const nodeLarge = await best(() => timed(async () => void (await triageLog([sourceOf(log)], large))));
const others: Row[] = [
  hasCommand("lnav")
    ? { what: "`lnav -n`, counting by SQL", ...lnav(log) }
    : { what: "lnav", note: "not installed here" },
  { what: "One regular expression in a loop over lines", ...(await best(() => lineLoop(bytes))) },
  {
    what: "One regular expression per template, 77 messages",
    ...(await regexPerTemplate(bytes, small.match, 0.01)),
    note: "worked out from 1 % of the log",
  },
];
const executablePath = findBrowser();
const files = { log, gzip: GZIP ?? "", huge: HUGE ?? "" };
const browser =
  executablePath === undefined ? undefined : await measureBrowser(executablePath, files, small, large);
const rgAgain = await best(() => ripgrep(log));
const rgBest = { ms: Math.min(rg.ms, rgAgain.ms), cpu: Math.min(rg.cpu, rgAgain.cpu) };
const rows: Row[] = [
  { what: "`rg -j1 -c` of the generic code pattern", ...rgBest, note: "best of before and after the rest" },
  { what: "Kotae in Node, 77 messages", ...node },
  { what: "the same, the first run of a process", ...nodeFirst, note: "once; with opening the catalog" },
  { what: "the same without WebAssembly", ...nodePlain },
  {
    what: "Kotae in Node, 100,000 messages more",
    ...nodeLarge,
    note: `${(node.ms / nodeLarge.ms).toFixed(2)} × the speed at 77, opened once in ${(opening.ms / 1000).toFixed(1)} s`,
  },
  { what: "Kotae in Node, gzip", ...nodeGzip },
  ...(browser === undefined ? [{ what: "Chromium", note: "not found" }] : browserRows(browser)),
  ...others,
];
const memory = JSON.parse(
  execFileSync(process.execPath, ["--import", "tsx", join(HERE, "match-memory.ts"), HUGE ?? ""], {
    encoding: "utf8",
  }),
);
const lines = table(rows, rgBest);
console.log(lines.join("\n"));
const before = existsSync(README) ? readFileSync(README, "utf8") : "# Benches\n";
writeFileSync(README, withSection(before, MATCH_MARKS, lines));

function browserRows({ plain, gzip, many, gunzip }: BrowserRuns): Row[] {
  const speed = plain.ms / many.ms;
  return [
    {
      what: "Kotae in a Chromium Worker, 77 messages",
      ms: plain.ms,
      note: `from choosing the file to the whole Report; the Worker was prepared a second before, in ${plain.openMs.toFixed(0)} ms`,
    },
    {
      what: "Kotae in a Chromium Worker, 100,000 messages more",
      ms: many.ms,
      note: `${speed.toFixed(2)} × the speed at 77; prepared in ${(many.openMs / 1000).toFixed(1)} s`,
    },
    {
      what: "Kotae in a Chromium Worker, gzip",
      ms: gzip.ms,
      note: `${(gunzip / gzip.ms).toFixed(2)} × DecompressionStream alone`,
    },
    { what: "DecompressionStream alone in Chromium", ms: gunzip },
  ];
}

function table(all: readonly Row[], by: Timing): string[] {
  const counts =
    report?.messages.map(({ code, countByCode }) => [code, countByCode, grep(code, log)] as const) ?? [];
  const wrong = counts.filter(([, ours, theirs]) => ours !== theirs).map((row) => row.join(" "));
  const mb = (value: number) => `${(value / 1e6).toFixed(0)} MB`;
  const cell = ({ what, ms, cpu, note = "" }: Row) => {
    const clock =
      ms === undefined
        ? " | | "
        : `${ms.toFixed(0)} | ${((megabytes / ms) * 1000).toFixed(0)} | ${(by.ms / ms).toFixed(2)}`;
    const work = cpu === undefined ? " | " : `${cpu.toFixed(0)} | ${(by.cpu / cpu).toFixed(2)}`;
    return `| ${what} | ${clock} | ${work} | ${note} |`;
  };
  return [
    "## Triage of a whole log",
    "",
    `A generated error_log of ${megabytes.toFixed(0)} MB, ${report?.lines.toLocaleString("en")} lines, three of ten of SSL. ${measuredOn()}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)} at the end, by \`npm run bench:match\`. Best of ${ROUNDS}. The clock suffers from whatever else the machine does; processor time (of all threads) suffers less.`,
    "",
    "| what | ms | MB/s | × `rg` | processor ms | × `rg` | note |",
    "|---|--:|--:|--:|--:|--:|---|",
    ...all.map(cell),
    "",
    `- Counts against \`grep -c\`: ${counts.length} messages, ${wrong.length === 0 ? "all equal" : `different: ${wrong.join(", ")}`}.`,
    `- Memory for ${(memory.bytes / 1e9).toFixed(1)} GB in Node: ${mb(memory.maxRss)} at most, with Node itself and the loader of TypeScript.`,
    ...(browser === undefined ? [] : browserNotes(browser, mb)),
  ];
}

function browserNotes(
  { plain, huge, peak, idle, cancelMs }: BrowserRuns,
  mb: (bytes: number) => string,
): string[] {
  const rate = ((8 * megabytes) / huge.ms) * 1000;
  const blocked = Math.max(plain.blockedMs, huge.blockedMs);
  return [
    `- Chromium, the file of 1 GB: first Report after ${huge.firstReportMs.toFixed(0)} ms; a run that is stopped gives its last Report after ${cancelMs.toFixed(0)} ms; the page's longest task ${blocked === 0 ? "was below 50 ms" : `took ${blocked.toFixed(0)} ms`}.`,
    `- A file of 1 GB chosen in Chromium: ${(huge.ms / 1000).toFixed(1)} s, ${rate.toFixed(0)} MB/s, ${huge.lines.toLocaleString("en")} lines${peak === undefined ? "" : `; the page's process had ${mb(peak)} at most, ${mb(idle ?? 0)} of them before anything is read`}.`,
  ];
}

function sourceOf(path: string): LogSource {
  return fileSource(path) ?? nothing();
}

function nothing(): LogSource {
  return { name: "", open: async function* () {} };
}

function withTemplates(data: TriageData, count: number): TriageData {
  const catalogs = buildMatchData(generateCatalogs(count)).catalogs;
  const own = new Set(data.match.catalogs.map(({ code }) => code.prefix));
  const others = catalogs.filter(({ code }) => !own.has(code.prefix));
  return { ...data, match: { ...data.match, catalogs: [...data.match.catalogs, ...others] } };
}
