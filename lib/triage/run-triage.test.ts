import { expect, test } from "vitest";
import { readTriageData } from "#lib/triage/triage-data.node";
import { runTriage } from "./run-triage.client";
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
