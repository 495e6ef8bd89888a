import type { TriageEvent, TriageOrder } from "../lib/triage/triage-events";
import type { TriageData } from "../lib/triage/triage-log";

/** What a run in the browser's Worker gave, which was prepared before as the page does it; that took `openMs`. */
export type PageRun = { ms: number; openMs: number; firstReportMs: number; blockedMs: number; lines: number };

/** Triage of the chosen file in a Worker, as the page starts it; also the page's longest task meanwhile. */
async function triage(dataUrl: string): Promise<PageRun> {
  const data = await (await fetch(dataUrl)).json();
  return await run(data, chosen());
}

function chosen(): File {
  const file = document.querySelector("input")?.files?.[0];
  if (file === undefined) throw new Error("No file was chosen.");
  return file;
}

async function run(data: TriageData, blob: Blob): Promise<PageRun> {
  const { worker, openMs } = await prepared(data);
  const request: TriageOrder = { files: [{ name: "error_log", blob }], data: undefined, filter: {} };
  // Tasks of less than 50 ms are not told.
  let blockedMs = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blockedMs = Math.max(blockedMs, duration);
  });
  worker.postMessage(request);
  observer.observe({ type: "longtask" });
  const begin = performance.now();
  let firstReportMs = 0;
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data: event }: MessageEvent<TriageEvent>) => {
        if (event.kind === "report") firstReportMs ||= performance.now() - begin;
        if (event.kind === "failed") reject(new Error(event.reason));
        if (event.kind !== "done") return;
        const ms = performance.now() - begin;
        setTimeout(() => resolve({ ms, openMs, firstReportMs, blockedMs, lines: event.report.lines }), 100);
      };
    });
  } finally {
    observer.disconnect();
    worker.terminate();
  }
}

/** A reader takes longer to choose a file: what opening the data left to be tidied up is over then. */
const CHOOSING_MS = 1_000;

/** A Worker that has opened the data: it answers an empty run once that is done. */
async function prepared(data: TriageData): Promise<{ worker: Worker; openMs: number }> {
  const begin = performance.now();
  const worker = new Worker("/worker.js", { type: "module" });
  worker.postMessage({ prepare: data } satisfies TriageOrder);
  const nothing: TriageOrder = { files: [], data: undefined, filter: {} };
  await new Promise<void>((resolve) => {
    worker.onmessage = ({ data: event }: MessageEvent<TriageEvent>) => {
      if (event.kind === "done") resolve();
    };
    worker.postMessage(nothing);
  });
  const openMs = performance.now() - begin;
  await new Promise((resolve) => setTimeout(resolve, CHOOSING_MS));
  return { worker, openMs };
}

/** How long after the reader stops a run, at its first Report, the last Report is there. */
async function cancel(dataUrl: string): Promise<number> {
  const data = await (await fetch(dataUrl)).json();
  const { worker } = await prepared(data);
  const request: TriageOrder = {
    files: [{ name: "error_log", blob: chosen() }],
    data: undefined,
    filter: {},
  };
  try {
    return await new Promise((resolve, reject) => {
      let stopped = 0;
      worker.onmessage = ({ data: event }: MessageEvent<TriageEvent>) => {
        if (event.kind === "failed") reject(new Error(event.reason));
        if (event.kind === "report" && stopped === 0) {
          stopped = performance.now();
          worker.postMessage("stop");
        }
        if (event.kind !== "done") return;
        if (event.report.complete) reject(new Error("The run was over before it could be stopped."));
        resolve(performance.now() - stopped);
      };
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}

/** How long the platform's decompressor alone takes for the chosen file. */
async function gunzip(): Promise<number> {
  const begin = performance.now();
  const reader = chosen().stream().pipeThrough(new DecompressionStream("gzip")).getReader();
  while (!(await reader.read()).done);
  return performance.now() - begin;
}

Object.assign(globalThis, { triage, gunzip, cancel });
