import type { LogSource } from "./log-source";
import { blobSource } from "./log-source";
import type { Report, ReportFilter, TriageProgress } from "./report";
import { type TriageData, triageLog } from "./triage-log";

/** What the page asks of the Worker. Files are handed over as they are, and read there. */
export type TriageRequest = {
  files: readonly { name: string; blob: Blob }[];
  data: TriageData;
  filter: ReportFilter;
};

/** What comes back, in this order: progress and partial Reports in any number, then done or failed. */
export type TriageEvent =
  | { kind: "progress"; progress: TriageProgress }
  | { kind: "report"; report: Report }
  | { kind: "done"; report: Report }
  | { kind: "failed"; reason: string };

/** Carries out a request and tells of everything through `emit`; never rejects. */
export async function serveTriage(
  { files, data, filter }: TriageRequest,
  emit: (event: TriageEvent) => void,
  run: { signal?: AbortSignal; pause?: () => Promise<void> } = {},
): Promise<void> {
  const sources: LogSource[] = files.map(({ name, blob }) => blobSource(name, blob));
  try {
    const report = await triageLog(sources, data, {
      ...run,
      filter,
      onProgress: (progress) => emit({ kind: "progress", progress }),
      onReport: (report) => emit({ kind: "report", report }),
    });
    emit({ kind: "done", report });
  } catch (error) {
    emit({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
  }
}
