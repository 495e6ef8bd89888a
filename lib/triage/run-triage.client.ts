import { serveTriage, type TriageEvent, type TriageRequest } from "./triage-events";

/** A run that is under way. */
export type TriageRun = {
  /** Stops at once; no event comes after it. */
  cancel(): void;
  /** Where the work is done: in the page only where no Worker can be had. */
  where: "worker" | "page";
};

/** How long the page's thread is kept at a time, where the work is done there. */
const SLICE_MS = 12;

/**
 * Starts triage of files in a Worker and tells of it through `onEvent`. Where a Worker can't be started (an
 * old browser, a page opened from a file), the work is done here in slices, with the same events.
 */
export function runTriage(request: TriageRequest, onEvent: (event: TriageEvent) => void): TriageRun {
  let ended = false;
  const emit = (event: TriageEvent) => {
    if (ended) return;
    ended = event.kind === "done" || event.kind === "failed";
    onEvent(event);
  };
  const abort = new AbortController();
  let worker = startWorker();
  const run: TriageRun = {
    where: worker === undefined ? "page" : "worker",
    cancel() {
      ended = true;
      abort.abort();
      worker?.terminate();
    },
  };
  const workHere = () => {
    worker?.terminate();
    worker = undefined;
    run.where = "page";
    void serveTriage(request, emit, { signal: abort.signal, pause: slicePause() });
  };
  if (worker === undefined) {
    workHere();
    return run;
  }
  let heard = false;
  worker.addEventListener("message", ({ data }: MessageEvent<TriageEvent>) => {
    heard = true;
    emit(data);
    if (data.kind === "done" || data.kind === "failed") worker?.terminate();
  });
  worker.addEventListener("error", (event) => {
    // Before the first event the script could not be loaded; later the work itself broke.
    if (heard) emit({ kind: "failed", reason: event.message });
    else if (!ended) workHere();
  });
  worker.postMessage(request);
  return run;
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL("./triage.worker.ts", import.meta.url), { type: "module" });
  } catch {
    return undefined;
  }
}

/** Gives the thread back once a slice of time is used up. */
function slicePause(): () => Promise<void> {
  let until = performance.now() + SLICE_MS;
  return async () => {
    if (performance.now() < until) return;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    until = performance.now() + SLICE_MS;
  };
}
