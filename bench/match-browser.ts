import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "@playwright/test";
import { build } from "esbuild";
import type { TriageData } from "../lib/triage/triage-log";
import type { PageRun } from "./match-page";
import { ROUNDS } from "./timing";

const HERE = fileURLToPath(new URL("./", import.meta.url));

/** What was measured in Chromium; milliseconds, bytes. */
export type BrowserRuns = {
  plain: PageRun;
  gzip: PageRun;
  many: PageRun;
  /** `DecompressionStream` alone. */
  gunzip: number;
  /** From stopping a run of the large file to its last Report. */
  cancelMs: number;
  /** A file of a gigabyte, and the most memory that the page's process ever had, with Chromium's own part. */
  huge: PageRun;
  peak: number | undefined;
  /** The same for a page that has read nothing. */
  idle: number | undefined;
};

/** The files to choose in the page, by their paths. */
export type BrowserFiles = { log: string; gzip: string; huge: string };

/** Runs triage in a Worker of Chromium, on files that are chosen as a reader chooses them. */
export async function measureBrowser(
  executablePath: string,
  files: BrowserFiles,
  small: TriageData,
  large: TriageData,
): Promise<BrowserRuns> {
  const served = new Map<string, [type: string, body: Uint8Array | string]>([
    [
      "/",
      [
        "text/html",
        "<!doctype html><title>bench</title><input type=file><script type=module src=page.js></script>",
      ],
    ],
    ["/page.js", ["text/javascript", await bundled(join(HERE, "match-page.ts"))]],
    ["/worker.js", ["text/javascript", await bundled(join(HERE, "../lib/triage/triage.worker.ts"))]],
    ["/small.json", ["application/json", JSON.stringify(small)]],
    ["/large.json", ["application/json", JSON.stringify(large)]],
  ]);
  const server = createServer((request, response) => {
    const [type, body] = served.get(request.url ?? "") ?? ["text/plain", ""];
    response.writeHead(200, { "content-type": type });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/`;
  try {
    const measured = await withPage(executablePath, url, (page) => rounds(page, files));
    const idle = await withPage(executablePath, url, (_, browser) => peakMemory(browser));
    const huge = await withPage(executablePath, url, async (page, browser) => ({
      huge: await run(page, files.huge, "small"),
      peak: await peakMemory(browser),
      cancelMs: Number(await page.evaluate(`cancel("/small.json")`)),
    }));
    return { ...measured, ...huge, idle };
  } finally {
    server.close();
  }
}

async function bundled(entry: string): Promise<Uint8Array> {
  const options = { bundle: true, write: false, format: "esm", target: "es2022", minify: true } as const;
  const { outputFiles } = await build({ entryPoints: [entry], ...options });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

async function withPage<T>(
  executablePath: string,
  url: string,
  work: (page: Page, browser: Browser) => Promise<T>,
): Promise<T> {
  const args = ["--no-sandbox", "--disable-background-networking"];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    await page.waitForFunction("globalThis.triage !== undefined");
    return await work(page, browser);
  } finally {
    await browser.close();
  }
}

async function run(page: Page, file: string, data: "small" | "large"): Promise<PageRun> {
  await page.setInputFiles("input", file);
  return await page.evaluate(`triage("/${data}.json")`);
}

/** The best of each. They take turns, so that what is compared shares what disturbs it. */
async function rounds(
  page: Page,
  files: BrowserFiles,
): Promise<Pick<BrowserRuns, "plain" | "gzip" | "many" | "gunzip">> {
  const plain: PageRun[] = [];
  const gzip: PageRun[] = [];
  const many: PageRun[] = [];
  let gunzip = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    plain.push(await run(page, files.log, "small"));
    many.push(await run(page, files.log, "large"));
    gzip.push(await run(page, files.gzip, "small"));
    gunzip = Math.min(gunzip, Number(await page.evaluate("gunzip()")));
  }
  return { plain: bestRun(plain), gzip: bestRun(gzip), many: bestRun(many), gunzip };
}

/** The shortest, with the longest task of all. */
function bestRun(all: readonly PageRun[]): PageRun {
  const blockedMs = Math.max(...all.map((each) => each.blockedMs));
  return { ...all.reduce((least, each) => (each.ms < least.ms ? each : least)), blockedMs };
}

/** The most resident memory of the largest of the pages' processes; nothing where `/proc` is not there to say. */
async function peakMemory(browser: Browser): Promise<number | undefined> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const peaks = processInfo
    .filter(({ type }) => type === "renderer")
    .flatMap(({ id }) => {
      try {
        const status = readFileSync(`/proc/${id}/status`, "utf8");
        return [Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024];
      } catch {
        return [];
      }
    });
  return peaks.length === 0 ? undefined : Math.max(...peaks);
}
