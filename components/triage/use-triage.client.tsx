"use client";

import { useCallback, useEffect, useRef, useState } from "react";
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
  progress?: TriageProgress;
  report?: Report;
  /** What a filter counts from; absent while reading, and where there are too many matches. */
  records?: MatchRecords | undefined;
  reason?: string;
  summaries: ReadonlyMap<string, MessageSummary>;
};

const IDLE: TriageState = { kind: "idle", files: [], folders: [], summaries: new Map() };

/**
 * Reads logs in a Worker with what `loaded` holds, and keeps what it tells; leaving the page or a new start ends what
 * is under way.
 */
export function useTriage({ data, summaries }: LoadedTriage) {
  const [state, setState] = useState(IDLE);
  const run = useRef<TriageRun | undefined>(undefined);
  useEffect(() => () => run.current?.cancel(), []);

  const start = useCallback(
    (files: readonly LogFile[], folders: readonly string[]) => {
      run.current?.cancel();
      setState({ ...IDLE, kind: "reading", files, folders, summaries });
      const notices = folders.map((file) => ({ kind: "folder", file }) as const);
      const withFolders = (report: Report) => ({ ...report, notices: [...notices, ...report.notices] });
      run.current = runTriage({ files, data, filter: {} }, (event) =>
        setState((now) => {
          if (event.kind === "progress") return { ...now, progress: event.progress };
          if (event.kind === "failed") return { ...now, kind: "failed", reason: event.reason };
          const report = withFolders(event.report);
          if (event.kind === "report") return { ...now, report };
          return {
            ...now,
            kind: event.report.complete ? "done" : "cancelled",
            report,
            records: event.records,
          };
        }),
      );
    },
    [data, summaries],
  );

  function stop() {
    run.current?.stop();
    setState((before) => ({ ...before, kind: "cancelled" }));
  }

  return { state, start, stop };
}
