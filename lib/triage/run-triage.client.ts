import { nextTurn } from "./next-turn";
import type { TriageEvent, TriageOrder, TriageRequest } from "./triage-events";
import type { TriageData } from "./triage-log";

/** A run that is under way. */
export type TriageRun = {
  /** Ends it at once; no event comes after it. */
  cancel(): void;
  /**
   * Stops reading and asks for what was counted: `done` with a Report that is not complete. Where that does not
   * come at once, the run is ended without it.
   */
  stop(): void;
  /** Where the work is done: in the page only where no Worker can be had. */
  where: "worker" | "page";
};

/** How long the page's thread is kept at a time, where the work is done there. */
const SLICE_MS = 12;
/** How long a Worker that was told to stop may take for its last Report. */
const STOP_MS = 500;

/**
 * Starts triage of files in a Worker and tells of it through `onEvent`. Where a Worker can't be started (an
 * old browser, a page opened from a file), the work is done here in slices, with the same events.
 */
export function runTriage(request: TriageRequest, onEvent: (event: TriageEvent) => void): TriageRun {
  let ended = false;
  const abort = new AbortController();
  const taken = takeWorker();
  let worker = taken?.worker;
  const emit = (event: TriageEvent) => {
    if (ended) return;
    ended = event.kind === "done" || event.kind === "failed";
    if (ended) worker?.terminate();
    onEvent(event);
  };
  const run: TriageRun = {
    where: worker === undefined ? "page" : "worker",
    cancel() {
      ended = true;
      abort.abort();
      worker?.terminate();
    },
    stop() {
      abort.abort();
      worker?.postMessage("stop");
      setTimeout(run.cancel, STOP_MS);
    },
  };
  const workHere = () => {
    worker?.terminate();
    worker = undefined;
    run.where = "page";
    // A page whose Worker works never needs the code that does it here.
    import("./triage-events").then(
      ({ serveTriage }) => serveTriage(request, emit, { signal: abort.signal, pause: slicePause() }),
      (error: unknown) => emit({ kind: "failed", reason: String(error) }),
    );
  };
  if (worker === undefined) {
    workHere();
    return run;
  }
  let heard = false;
  worker.addEventListener("message", ({ data }: MessageEvent<TriageEvent>) => {
    heard = true;
    emit(data);
  });
  worker.addEventListener("error", (event) => {
    // Before the first event the script could not be loaded; later the work itself broke.
    if (heard) emit({ kind: "failed", reason: event.message });
    else if (!ended) workHere();
  });
  // What the Worker has opened already is not sent again.
  const data = taken?.prepared === request.data ? undefined : request.data;
  worker.postMessage({ ...request, data } satisfies TriageOrder);
  return run;
}

/** A Worker that waits for work, and the data that it has opened. */
type Spare = { worker: Worker; prepared: TriageData | undefined };

let spare: Spare | undefined;

/**
 * Starts a Worker ahead, so that the next run asks the site for nothing; with `data`, it also opens these, so that
 * the run begins at once.
 */
export function prepareTriage(data?: TriageData): void {
  spare ??= newSpare();
  if (spare === undefined || data === undefined || spare.prepared === data) return;
  spare.prepared = data;
  spare.worker.postMessage({ prepare: data } satisfies TriageOrder);
}

function newSpare(): Spare | undefined {
  const worker = startWorker();
  // Its script could not be loaded: a run tries again by itself.
  worker?.addEventListener("error", () => {
    if (spare?.worker === worker) spare = undefined;
  });
  return worker && { worker, prepared: undefined };
}

function takeWorker(): Spare | undefined {
  const taken = spare ?? newSpare();
  spare = undefined;
  return taken;
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
    await nextTurn();
    until = performance.now() + SLICE_MS;
  };
}
