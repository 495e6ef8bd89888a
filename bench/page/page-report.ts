import { measuredOn } from "../measured-on";
import type { PagePeer } from "./page-peer";
import type { Measured } from "./run-lighthouse";

/** A page of a site, measured. */
export type PageRow = { site: string; page: string; measured: Measured };

/** What Kotae wants of its own pages. */
const BARS =
  "Kotae wants of home, browse, entry and triage: performance ≥ 99, LCP ≤ 1.2 s, CLS 0, on entries TBT 0; of home, browse " +
  "and entry: accessibility, best practices and SEO 100.";

/** The section of `bench/README.md`, in lines. */
export function pageLines(rows: readonly PageRow[], peers: readonly PagePeer[], runs: number): string[] {
  const benchmarks = rows.map(({ measured }) => Math.round(measured.benchmark));
  return [
    "## Pages in Lighthouse",
    "",
    "The same 77 × 2 pages built with other generators, from the same Markdown; Japanese, served from this machine with brotli over",
    `HTTP/1.1; Lighthouse 12, mobile, simulated slow 4G and a processor four times as slow; the median of ${runs} runs.`,
    "",
    "| site | page | performance | LCP | CLS | TBT | accessibility | best practices | SEO | bytes | requests |",
    `| --- | --- |${" --: |".repeat(9)}`,
    ...rows.map(rowLine),
    "",
    BARS,
    "",
    "- **Bytes, requests**: all that the page asks for until it is quiet, with headers. Kotae's home and triage fetch",
    "  their scripts ahead, and run them on the first sign of a reader.",
    ...peers.map(({ name, setup }) => `- **${name}**: ${setup}`),
    "- Their first page is a list of all messages.",
    "",
    `${measuredOn()} by \`npm run bench:page\`; Lighthouse's`,
    `own index of the processor was ${Math.min(...benchmarks)} to ${Math.max(...benchmarks)} meanwhile. Times below 50 ms and differences of a point are noise.`,
  ];
}

function rowLine({ site, page, measured }: PageRow): string {
  const cells = [
    site,
    page,
    measured.performance,
    `${(measured.lcp / 1e3).toFixed(2)} s`,
    measured.cls === 0 ? "0" : measured.cls.toFixed(3),
    `${Math.round(measured.tbt)} ms`,
    measured.accessibility,
    measured.bestPractices,
    measured.seo,
    `${(measured.bytes / 1e3).toFixed(1)} KB`,
    measured.requests,
  ];
  return `| ${cells.join(" | ")} |`;
}
