/*
 * Pages of the site in `out/` in Lighthouse, beside the same pages built with other generators: `npm run bench:page
 * [-- --runs 5] [--sites kotae,vitepress]`. Writes its part of bench/README.md when all sites were measured.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findBrowser } from "../lib/cli/find-browser.node.ts";
import { browsePath, homePath, messagePath, triagePath } from "../lib/share/address";
import { startCountingServer } from "./counting-server";
import { PAGE_MARKS, withSection } from "./marked-section";
import { benchPages } from "./page/bench-pages";
import { eleventy } from "./page/eleventy";
import { type PagePeer, writeProject } from "./page/page-peer";
import { type PageRow, pageLines } from "./page/page-report";
import { launchBrowser, type Measured, medianOf, runLighthouse } from "./page/run-lighthouse";
import { starlight } from "./page/starlight";
import { vitepress } from "./page/vitepress";

const README = fileURLToPath(new URL("./README.md", import.meta.url));
const OUT = fileURLToPath(new URL("../out/", import.meta.url));
const PAGE = fileURLToPath(new URL("./page/", import.meta.url));
const PEERS: readonly PagePeer[] = [eleventy, starlight, vitepress];
/** The language whose pages are longer, and have more to draw. */
const LANGUAGE = "ja";
/** An entry of middling length. */
const ENTRY = "SSL0258E";

const { values } = parseArgs({
  options: { runs: { type: "string", default: "3" }, sites: { type: "string" } },
});
if (!existsSync(`${OUT}index.html`)) throw new Error("There is no site in out/: run npm run build first.");
const runs = Number(values.runs);
const wanted = values.sites?.split(",");
const isWanted = (name: string) => wanted === undefined || wanted.includes(name.toLowerCase());

const rows: PageRow[] = [];
if (isWanted("kotae")) {
  rows.push(
    ...(await measure("**Kotae**", OUT, [
      ["home", homePath(LANGUAGE)],
      ["browse", browsePath(LANGUAGE)],
      ["entry", messagePath(LANGUAGE, ENTRY)],
      ["triage", triagePath(LANGUAGE)],
    ])),
  );
}
for (const peer of PEERS.filter(({ name }) => isWanted(name))) {
  rows.push(
    ...(await measure(peer.name, build(peer), [
      ["home", homePath(LANGUAGE)],
      ["entry", messagePath(LANGUAGE, ENTRY)],
    ])),
  );
}
const lines = pageLines(rows, PEERS, runs);
if (wanted === undefined) writeFileSync(README, withSection(readFileSync(README, "utf8"), PAGE_MARKS, lines));
console.log(lines.join("\n"));

/** Builds the pages with another generator; the folder of its site. */
function build({ name, project, command: [script, ...words], out }: PagePeer): string {
  const folder = `${PAGE}.cache/${name.toLowerCase()}`;
  rmSync(folder, { recursive: true, force: true });
  writeProject(folder, project(benchPages()));
  const begin = performance.now();
  const { status } = spawnSync(process.execPath, [`${PAGE}node_modules/${script}`, ...words], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NODE_OPTIONS: "" },
  });
  if (status !== 0) throw new Error(`${name} did not build.`);
  console.log(`${name} built in ${((performance.now() - begin) / 1e3).toFixed(1)} s.`);
  return `${folder}/${out}`;
}

/** Asks once for a page and what it loads, so that the server has all of it compressed. */
async function warm(address: string): Promise<void> {
  const html = await (await fetch(address)).text();
  for (const [, file = ""] of html.matchAll(/ (?:src|href)="([^"]+\.(?:js|css|woff2))"/g)) {
    await (await fetch(new URL(file, address))).arrayBuffer();
  }
}

/** Measures pages of the site in `folder`, each several times. */
async function measure(
  site: string,
  folder: string,
  pages: readonly (readonly [name: string, path: string])[],
): Promise<PageRow[]> {
  const server = await startCountingServer(folder, new Map());
  const browser = await launchBrowser(findBrowser());
  try {
    const measured: PageRow[] = [];
    for (const [page, path] of pages) {
      const took: Measured[] = [];
      await warm(`${server.address}${path}`);
      for (let run = 0; run < runs; run += 1) {
        took.push(await runLighthouse(`${server.address}${path}`, browser.port));
      }
      const row = { site, page, measured: medianOf(took) };
      console.log(`${site}, ${page}: ${JSON.stringify(row.measured)}`);
      measured.push(row);
    }
    return measured;
  } finally {
    browser.kill();
    server.close();
  }
}
