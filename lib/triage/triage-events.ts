import type { AsideInflater } from "./aside-inflater";
import type { Encoding } from "./detect-encoding";
import { isGzip } from "./gunzip";
import type { LogSource } from "./log-source";
import { blobSource } from "./log-source";
import { type MatchRecords, recordBuffers } from "./match-records";
import type { Report, ReportFilter, TriageProgress } from "./report";
import { type TriageData, type TriageOptions, triageLog } from "./triage-log";

/** A file as the page has it; `encoding` where the reader chose one. */
export type LogFile = { name: string; blob: Blob; encoding?: Encoding };

/** What the page asks of the Worker. Files are handed over as they are, and read there. */
export type TriageRequest = {
  files: readonly LogFile[];
  data: TriageData;
  filter: ReportFilter;
};

/** What a Worker is told: data to open ahead, a request (`data` may be left out then), or to stop. */
export type TriageOrder =
  | { prepare: TriageData }
  | (Omit<TriageRequest, "data"> & { data: TriageData | undefined })
  | "stop";

/** What comes back, in this order: progress and partial Reports in any number, then done or failed. */
export type TriageEvent =
  | { kind: "progress"; progress: TriageProgress }
  | { kind: "report"; report: Report }
  /** The Report is not `complete` where the run was stopped. No records where there are too many matches. */
  | { kind: "done"; report: Report; records: MatchRecords | undefined }
  | { kind: "failed"; reason: string };

/** Carries out a request and tells of everything through `emit`; never rejects. */
export async function serveTriage(
  { files, data, filter }: TriageRequest,
  emit: (event: TriageEvent) => void,
  run: Pick<TriageOptions, "signal" | "pause" | "turn"> & { inflater?: AsideInflater | undefined } = {},
): Promise<void> {
  const { inflater, ...options } = run;
  const sources: LogSource[] = files.map(({ name, blob, encoding }) => ({
    ...blobSource(name, blob, encoding),
    inflate: inflater && ((onRead) => inflater.open(blob, onRead)),
  }));
  try {
    // A Worker that has nothing to do takes up memory all the same; without files, they are still to be chosen.
    if (inflater !== undefined && files.length > 0 && !(await anyGzip(files))) inflater.close();
    let records: MatchRecords | undefined;
    const report = await triageLog(sources, data, {
      ...options,
      filter,
      onProgress: (progress) => emit({ kind: "progress", progress }),
      onReport: (report) => emit({ kind: "report", report }),
      onRecords: (taken) => {
        records = taken;
      },
    });
    emit({ kind: "done", report, records });
  } catch (error) {
    emit({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
  }
}

/** Whether one of the files begins as gzip does, or can't be asked. */
async function anyGzip(files: readonly LogFile[]): Promise<boolean> {
  const heads = files.map(({ blob }) => blob.slice(0, 3).arrayBuffer());
  const found = await Promise.all(heads).catch(() => undefined);
  return found?.some((head) => isGzip(new Uint8Array(head))) ?? true;
}

/** Opens what a run with this data needs, so that the first one begins at once. Never rejects: the run tells. */
export async function prepareRun(data: TriageData): Promise<void> {
  const line = new TextEncoder().encode("[error] [client 192.0.2.7] no message\n");
  const source: LogSource = {
    name: "",
    open: async function* () {
      yield line;
    },
  };
  await triageLog([source], data).catch(() => undefined);
}

/** What of an event is handed over to the page, not copied. */
export function eventBuffers(event: TriageEvent): ArrayBuffer[] {
  return event.kind === "done" && event.records !== undefined ? recordBuffers(event.records) : [];
}
