"use client";

import { useEffect, useRef, useState } from "react";
import type { MessageSummary } from "#lib/content/message-summary";
import { loadTriage } from "#lib/triage/load-triage.client";
import type { Report, TriageProgress } from "#lib/triage/report";
import { runTriage, type TriageRun } from "#lib/triage/run-triage.client";

export type LogFile = { name: string; blob: Blob };

/** Where the reading of logs has got to; a Report is there as soon as something is known. */
export type TriageState = {
  kind: "idle" | "reading" | "done" | "cancelled" | "failed" | "load-failed";
  progress?: TriageProgress;
  report?: Report;
  reason?: string;
  summaries: ReadonlyMap<string, MessageSummary>;
};

const IDLE: TriageState = { kind: "idle", summaries: new Map() };

/** Reads logs in a Worker and keeps what it tells; leaving the page or a new start ends what is under way. */
export function useTriage() {
  const [state, setState] = useState(IDLE);
  const run = useRef<TriageRun | undefined>(undefined);
  useEffect(() => () => run.current?.cancel(), []);

  async function start(files: readonly LogFile[]) {
    run.current?.cancel();
    setState({ ...IDLE, kind: "reading" });
    try {
      const { data, summaries } = await loadTriage();
      run.current = runTriage({ files, data, filter: {} }, (event) =>
        setState((before) => {
          const now = { ...before, summaries };
          if (event.kind === "progress") return { ...now, progress: event.progress };
          if (event.kind === "report") return { ...now, report: event.report };
          if (event.kind === "done") return { ...now, kind: "done", report: event.report };
          return { ...now, kind: "failed", reason: event.reason };
        }),
      );
    } catch {
      setState({ ...IDLE, kind: "load-failed" });
    }
  }

  function cancel() {
    run.current?.cancel();
    setState((before) => ({ ...before, kind: "cancelled" }));
  }

  return { state, start, cancel, reset: () => setState(IDLE) };
}
