import type { TriageEvent, TriageRequest } from "../lib/triage/triage-events";

/** What a run in the browser's Worker gave. */
export type PageRun = { ms: number; firstReportMs: number; blockedMs: number; report: unknown };

/** Triage of a file in a Worker, as the page starts it; also how long the page's thread was blocked at most. */
async function triage(url: string, name: string, dataUrl: string): Promise<PageRun> {
  const blob = await (await fetch(url)).blob();
  const data = await (await fetch(dataUrl)).json();
  const worker = new Worker("/worker.js", { type: "module" });
  const request: TriageRequest = { files: [{ name, blob }], data, filter: {} };
  let blockedMs = 0;
  let last = performance.now();
  const watch = setInterval(() => {
    blockedMs = Math.max(blockedMs, performance.now() - last - 4);
    last = performance.now();
  }, 4);
  const begin = performance.now();
  let firstReportMs = 0;
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data: event }: MessageEvent<TriageEvent>) => {
        if (event.kind === "report") firstReportMs ||= performance.now() - begin;
        if (event.kind === "failed") reject(new Error(event.reason));
        if (event.kind !== "done") return;
        resolve({ ms: performance.now() - begin, firstReportMs, blockedMs, report: event.report });
      };
      worker.postMessage(request);
    });
  } finally {
    clearInterval(watch);
    worker.terminate();
  }
}

/** How long the platform's decompressor alone takes for a file. */
async function gunzip(url: string): Promise<number> {
  const blob = await (await fetch(url)).blob();
  const begin = performance.now();
  const reader = blob.stream().pipeThrough(new DecompressionStream("gzip")).getReader();
  while (!(await reader.read()).done);
  return performance.now() - begin;
}

Object.assign(globalThis, { triage, gunzip });
