import { expect, test, vi } from "vitest";
import { readTriageData } from "#lib/triage/triage-data.node";
import { prepareTriage, runTriage } from "./run-triage.client";
import type { TriageEvent } from "./triage-events";

const data = readTriageData();
const LINES = 40_000;
const log = new Blob(["[error] [client 192.0.2.7] SSL0227E: SSL Handshake Failed.\n".repeat(LINES)]);
const files = [{ name: "error_log", blob: log }];

test("where there is no Worker, the page reads in slices and other work goes on between them", async () => {
  expect(typeof Worker).toBe("undefined");
  let turns = 0;
  let reading = true;
  const otherWork = () => {
    turns += 1;
    if (reading) setImmediate(otherWork);
  };
  otherWork();
  const done = await new Promise<TriageEvent>((resolve) => {
    const run = runTriage({ files, data, filter: {} }, (event) => event.kind === "done" && resolve(event));
    expect(run.where).toBe("page");
  });
  reading = false;
  expect(done.kind === "done" && done.report.linesMatched).toBe(LINES);
  expect(done.kind === "done" && done.records?.lines.length).toBe(LINES);
  expect(turns).toBeGreaterThan(2);
});

test("a run that is told to stop gives what it has, and one that is cancelled gives nothing", async () => {
  const events: TriageEvent[] = [];
  const cancelled = runTriage({ files, data, filter: {} }, (event) => events.push(event));
  cancelled.cancel();
  const done = await new Promise<TriageEvent>((resolve) => {
    const run = runTriage({ files, data, filter: {} }, resolve);
    run.stop();
  });
  expect(done.kind === "done" && done.report.complete).toBe(false);
  expect(events).toEqual([]);
});

test("a Worker that was prepared is not sent the data again, and serves one run", () => {
  const told: { worker: number; order: unknown }[] = [];
  let workers = 0;
  class FakeWorker extends EventTarget {
    readonly #number = workers++;
    postMessage(order: unknown): void {
      told.push({ worker: this.#number, order });
    }
    terminate(): void {}
  }
  vi.stubGlobal("Worker", FakeWorker);
  try {
    prepareTriage();
    prepareTriage(data);
    prepareTriage(data);
    runTriage({ files, data, filter: {} }, () => undefined);
    runTriage({ files, data, filter: {} }, () => undefined);
    expect(told).toEqual([
      { worker: 0, order: { prepare: data } },
      { worker: 0, order: { files, data: undefined, filter: {} } },
      { worker: 1, order: { files, data, filter: {} } },
    ]);
  } finally {
    vi.unstubAllGlobals();
  }
});
