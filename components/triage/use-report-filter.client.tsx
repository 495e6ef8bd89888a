"use client";

import { useEffect, useMemo, useState } from "react";
import { codesInAddress, formatCodes } from "#lib/triage/codes-in-address";
import { canFilter, filterReport } from "#lib/triage/filter-report";
import { loadTriage } from "#lib/triage/load-triage.client";
import type { Report, ReportFilter, TriageProgress } from "#lib/triage/report";
import { runTriage, type TriageRun } from "#lib/triage/run-triage.client";
import type { TriageState } from "./use-triage.client";

/** The files being read once more, for one filter. */
type Again = { filter: ReportFilter; progress?: TriageProgress; report?: Report; isDone: boolean };

export type FilteredReport = {
  filter: ReportFilter;
  setFilter: (filter: ReportFilter) => void;
  /** What passes the filter. While the files are read once more, what is known until then. */
  shown: Report | undefined;
  /** How far reading the files once more has got; nothing where that is not under way. */
  reading: { progress: TriageProgress | undefined } | undefined;
  /** Reads the files once more with the filter; nothing where the Report comes from that already. */
  readAgain: (() => void) | undefined;
};

/**
 * The filter of a Report. What passes is counted from the records of the run, at once; where there are none, the
 * files are read once more. Codes stand in the address; times and clients are pasted data, and do not.
 */
export function useReportFilter({ report, records, files, kind, summaries }: TriageState): FilteredReport {
  const [filter, setFilter] = useState<ReportFilter>({});
  const [wanted, setWanted] = useState<ReportFilter>();
  const [again, setAgain] = useState<Again>();
  const isOver = kind === "done" || kind === "cancelled";
  const isFiltered = Object.keys(filter).length > 0;

  useEffect(() => {
    const codes = codesInAddress(location.search, new Set(summaries.keys()));
    if (codes.length > 0) setFilter((before) => ({ ...before, codes }));
  }, [summaries]);

  const counted = useMemo(
    () =>
      report !== undefined && isOver && (!isFiltered || (records !== undefined && canFilter(report, filter)))
        ? filterReport(report, records ?? NO_RECORDS, filter)
        : undefined,
    [report, records, filter, isOver, isFiltered],
  );
  const mustRead = isOver && report !== undefined && counted === undefined;
  const reads = mustRead || (isOver && wanted === filter);

  useEffect(() => {
    setAgain(undefined);
    if (!reads) return;
    let run: TriageRun | undefined;
    let isWanted = true;
    setAgain({ filter, isDone: false });
    void loadTriage().then(({ data }) => {
      if (!isWanted) return;
      run = runTriage({ files, data, filter }, (event) => {
        if (event.kind === "progress") setAgain((last) => last && { ...last, progress: event.progress });
        else if (event.kind === "failed") setAgain((last) => last && { ...last, isDone: true });
        else setAgain({ filter, report: event.report, isDone: event.kind === "done" });
      });
    });
    return () => {
      isWanted = false;
      run?.cancel();
    };
  }, [reads, files, filter]);

  function choose(next: ReportFilter) {
    setFilter(next);
    history.replaceState(null, "", location.pathname + formatCodes(next.codes ?? []) + location.hash);
  }

  const current = again?.filter === filter ? again : undefined;
  return {
    filter,
    setFilter: choose,
    shown: current?.report ?? counted ?? report,
    reading: current !== undefined && !current.isDone ? { progress: current.progress } : undefined,
    readAgain: isFiltered && current === undefined ? () => setWanted(filter) : undefined,
  };
}

const NO_RECORDS = { lines: new Int32Array(0), files: [], messages: [] };
