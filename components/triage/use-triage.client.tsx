"use client";

import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import type { MessageSummary } from "#lib/content/message-summary";
import type { LoadedTriage } from "#lib/triage/load-triage.client";
import type { MatchRecords } from "#lib/triage/match-records";
import type { Report, TriageProgress } from "#lib/triage/report";
import { runTriage, type TriageRun } from "#lib/triage/run-triage.client";
import type { LogFile } from "#lib/triage/triage-events";

/** Where the reading of logs has got to; a Report is there as soon as something is known. */
export type TriageState = {
  kind: "idle" | "reading" | "done" | "cancelled" | "failed";
  files: readonly LogFile[];
  /** Folders among what was dropped: they are not read, and the Report says so. */
  folders: readonly string[];
  report?: Report;
  /** What a filter counts from; absent while reading, and where there are too many matches. */
  records?: MatchRecords | undefined;
  reason?: string;
  summaries: ReadonlyMap<string, MessageSummary>;
};

const IDLE: TriageState = { kind: "idle", files: [], folders: [], summaries: new Map() };

/**
 * Reads logs in a Worker with what `loaded` holds, and keeps what it tells; leaving the page or a new start ends what
 * is under way. A Report is drawn in slices, between which the page answers; progress waits for it, since each change
 * would have React begin to draw anew.
 */
export function useTriage({ data, summaries }: LoadedTriage) {
  const [state, setState] = useState(IDLE);
  const [progress, setProgress] = useState<TriageProgress>();
  const run = useRef<TriageRun | undefined>(undefined);
  const told = useRef<TriageProgress>(undefined);
  const drawing = useRef<Report>(undefined);
  useEffect(() => () => run.current?.cancel(), []);
  useEffect(() => {
    if (state.report !== drawing.current) return;
    drawing.current = undefined;
    setProgress(told.current);
  }, [state.report]);

  const start = useCallback(
    (files: readonly LogFile[], folders: readonly string[]) => {
      run.current?.cancel();
      told.current = undefined;
      drawing.current = undefined;
      setProgress(undefined);
      setState({ ...IDLE, kind: "reading", files, folders, summaries });
      const notices = folders.map((file) => ({ kind: "folder", file }) as const);
      run.current = runTriage({ files, data, filter: {} }, (event) => {
        if (event.kind === "progress") {
          told.current = event.progress;
          if (drawing.current === undefined) setProgress(event.progress);
          return;
        }
        if (event.kind === "failed") {
          setState((now) => ({ ...now, kind: "failed", reason: event.reason }));
          return;
        }
        const report = { ...event.report, notices: [...notices, ...event.report.notices] };
        drawing.current = report;
        startTransition(() =>
          setState((now) => {
            if (event.kind === "report") return { ...now, report };
            return { ...now, kind: report.complete ? "done" : "cancelled", report, records: event.records };
          }),
        );
      });
    },
    [data, summaries],
  );

  function stop() {
    run.current?.stop();
    setState((before) => ({ ...before, kind: "cancelled" }));
  }

  return { state, progress, start, stop };
}
