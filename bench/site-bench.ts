/*
 * A large site in a real browser: `npm run bench:site [-- --size 10000]`. Serves the site in `out/` with the public JSON
 * of a generated catalog in place of its own, types queries into the box of a browser that has nothing of it, and
 * counts what the server sends from the first key to the answer. Writes its part of bench/README.md.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "@playwright/test";
import { findBrowser } from "../lib/cli/find-browser.node.ts";
import { MATCH_DATA_VERSION } from "../lib/match/match-data";
import { buildShards } from "../lib/search/shards/build-shards";
import { codesOnly } from "../lib/search/shards/manifest";
import { generateCatalogs, generateTerms } from "./catalog-generator";
import { type CountingServer, startCountingServer } from "./counting-server";
import { type LabelledQuery, localeOf } from "./labelled-query";
import { generateLines } from "./line-generator";
import { SITE_MARKS, withSection } from "./marked-section";
import { measuredOn } from "./measured-on";
import { generateQueries } from "./query-generator";

const README = fileURLToPath(new URL("./README.md", import.meta.url));
const OUT = fileURLToPath(new URL("../out/", import.meta.url));
/** So many queries of each kind. */
const EACH = 6;
const PATIENCE_MS = 30_000;

type Asked = LabelledQuery & { kind: string };
type Measured = { query: Asked; bytes: number; files: number; ms: number; first: string; isRight: boolean };

const { values } = parseArgs({ options: { size: { type: "string", default: "10000" } } });
if (!existsSync(`${OUT}index.html`)) throw new Error("There is no site in out/: run npm run build first.");
const size = Number(values.size);
const catalogs = generateCatalogs(size);
const server = await startCountingServer(OUT, apiOf());
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ["--no-sandbox", "--disable-background-networking"],
});
const measured: Measured[] = [];
for (const query of pickedQueries()) {
  const one = await ask(browser, server, query);
  console.log(`${one.bytes} bytes, ${one.files} files, ${one.ms} ms: ${query.q} → ${one.first}`);
  measured.push(one);
}
await browser.close();
server.close();
writeFileSync(README, withSection(readFileSync(README, "utf8"), SITE_MARKS, lines()));

/** The files that the box of a large site loads. */
function apiOf(): Map<string, string> {
  const { manifest, files } = buildShards({ catalogs, terms: generateTerms() });
  const api = new Map([
    ["search.json", JSON.stringify(manifest)],
    ["codes.json", JSON.stringify(codesOnly(manifest))],
    ["match.json", JSON.stringify({ version: MATCH_DATA_VERSION, parts: 0 })],
  ]);
  for (const [name, content] of files) api.set(`search/${name}`, JSON.stringify(content()));
  return api;
}

function pickedQueries(): Asked[] {
  const typed = generateQueries(catalogs).filter(({ expect }) => expect.length > 0);
  const of = (kind: string, queries: readonly LabelledQuery[]) =>
    queries.slice(0, EACH).map((query) => ({ ...query, kind }));
  const pasted = generateLines(catalogs);
  return [
    ...of(
      "code",
      typed.filter(({ lang }) => lang === "code"),
    ),
    ...of(
      "English words",
      typed.filter(({ lang }) => lang === "en"),
    ),
    ...of(
      "Japanese words",
      typed.filter(({ lang }) => lang === "ja"),
    ),
    ...of(
      "line with a code",
      pasted.filter(({ kind }) => kind === "line with a code"),
    ),
    ...of(
      "line without",
      pasted.filter(({ kind }) => kind === "line without"),
    ),
  ];
}

/** Asks in a browser that has nothing of the site but the page, which is left alone until it asks for nothing more. */
async function ask(browser: Browser, server: CountingServer, query: Asked): Promise<Measured> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.address}/${localeOf(query)}/`, { waitUntil: "networkidle" });
  server.taken();
  const begin = performance.now();
  await page.getByRole("main").getByRole("textbox").fill(query.q);
  const first = page.locator("main a[data-result]").first();
  await first.waitFor({ timeout: PATIENCE_MS });
  const ms = Math.round(performance.now() - begin);
  const text = (await first.textContent()) ?? "";
  const codes = await page.locator("main a[data-result] .code, main a[data-result].code").allTextContents();
  await page.waitForLoadState("networkidle");
  const { bytes, files } = server.taken();
  await context.close();
  const isRight = query.expect.some((code) => codes.slice(0, 5).includes(code));
  return { query, bytes, files: files.length, ms, first: text.slice(0, 10), isRight };
}

function lines(): string[] {
  const kinds = [...new Set(measured.map(({ query }) => query.kind))];
  return [
    "## A large site in Chromium",
    "",
    `The site as built, with a generated catalog of ${size.toLocaleString("en")} messages: a browser that has only the page, one query typed`,
    "or pasted, and what the server sends until the answer stands (brotli; code, Worker and data).",
    "",
    "| asked | how many | right among five | sent, median | most | files, median | most | first answer, median |",
    `| --- |${" --: |".repeat(7)}`,
    ...kinds.map(kindLine),
    "",
    `${measuredOn()}, load average ${loadavg()[0]?.toFixed(1)}, by \`npm run bench:site\`; no delay of a network.`,
  ];
}

function kindLine(kind: string): string {
  const some = measured.filter(({ query }) => query.kind === kind);
  const sorted = (of: (one: Measured) => number) => some.map(of).sort((a, b) => a - b);
  const median = (list: readonly number[]) => list[list.length >> 1] ?? 0;
  const kilobytes = (bytes: number) => `${(bytes / 1e3).toFixed(1)} KB`;
  const bytes = sorted((one) => one.bytes);
  const files = sorted((one) => one.files);
  const cells = [
    kind,
    String(some.length),
    String(some.filter(({ isRight }) => isRight).length),
    kilobytes(median(bytes)),
    kilobytes(bytes.at(-1) ?? 0),
    String(median(files)),
    String(files.at(-1) ?? 0),
    `${median(sorted((one) => one.ms))} ms`,
  ];
  return `| ${cells.join(" | ")} |`;
}
