import { type LaunchedChrome, launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { z } from "zod";

/** What Lighthouse says of a page on its mobile settings: scores from 0 to 100, times in milliseconds. */
export type Measured = {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  lcp: number;
  cls: number;
  tbt: number;
  bytes: number;
  requests: number;
  /** How fast the processor was meanwhile; Lighthouse calls below 500 a slow machine. */
  benchmark: number;
};

const scored = z.object({ score: z.number() });
const valued = z.object({ numericValue: z.number() });
const resultSchema = z.object({
  categories: z.object({
    performance: scored,
    accessibility: scored,
    "best-practices": scored,
    seo: scored,
  }),
  audits: z.object({
    "largest-contentful-paint": valued,
    "cumulative-layout-shift": valued,
    "total-blocking-time": valued,
    "network-requests": z.object({
      details: z.object({
        items: z.array(z.object({ url: z.string(), transferSize: z.number().default(0) })),
      }),
    }),
  }),
  environment: z.object({ benchmarkIndex: z.number() }),
});

/** Starts the browser that Lighthouse looks at pages with. */
export function launchBrowser(chromePath: string | undefined): Promise<LaunchedChrome> {
  return launch({
    ...(chromePath === undefined ? {} : { chromePath }),
    chromeFlags: ["--headless=new", "--no-sandbox", "--disable-background-networking"],
  });
}

/** Has Lighthouse look at a page once: mobile, simulated slow 4G, a processor four times as slow. */
export async function runLighthouse(address: string, port: number): Promise<Measured> {
  const run = await lighthouse(address, { port, output: "json", logLevel: "error" });
  const { categories, audits, environment } = resultSchema.parse(run?.lhr);
  const score = (category: { score: number }) => Math.round(category.score * 100);
  const requests = audits["network-requests"].details.items.filter(({ url }) => url.startsWith("http"));
  return {
    performance: score(categories.performance),
    accessibility: score(categories.accessibility),
    bestPractices: score(categories["best-practices"]),
    seo: score(categories.seo),
    lcp: audits["largest-contentful-paint"].numericValue,
    cls: audits["cumulative-layout-shift"].numericValue,
    tbt: audits["total-blocking-time"].numericValue,
    bytes: requests.reduce((sum, { transferSize }) => sum + transferSize, 0),
    requests: requests.length,
    benchmark: environment.benchmarkIndex,
  };
}

/** The middle of several runs, of an even number the mean of both, each figure by itself. */
export function medianOf(runs: readonly Measured[]): Measured {
  const median = (of: (run: Measured) => number) => {
    const sorted = runs.map(of).sort((a, b) => a - b);
    const at = (index: number) => sorted[index] ?? Number.NaN;
    return (at((runs.length - 1) >> 1) + at(runs.length >> 1)) / 2;
  };
  return {
    performance: median((run) => run.performance),
    accessibility: median((run) => run.accessibility),
    bestPractices: median((run) => run.bestPractices),
    seo: median((run) => run.seo),
    lcp: median((run) => run.lcp),
    cls: median((run) => run.cls),
    tbt: median((run) => run.tbt),
    bytes: median((run) => run.bytes),
    requests: median((run) => run.requests),
    benchmark: median((run) => run.benchmark),
  };
}
