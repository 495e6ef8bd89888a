import { severityOf } from "../catalog/code";
import type { Action, Severity } from "../catalog/schema";
import type { MatchData } from "../match/match-data";
import type { KnownOutside } from "../match/outside-help";
import { buildReport } from "./build-report";
import { type DecodedFile, decodeLog } from "./decode";
import type { GzipLimit } from "./gunzip";
import { LineDecoder } from "./line-decoder";
import { LineReader } from "./line-reader";
import { LineSpotter } from "./line-spotter";
import type { LogSource } from "./log-source";
import { LogTally } from "./log-tally";
import { TEXT_LIMIT } from "./mask-line";
import { type MatchRecords, MOST_RECORDS, RecordKeeper } from "./match-records";
import type { TalliedMessage } from "./message-tally";
import { openShapeEngine } from "./open-shape-engine";
import { OutsideReader } from "./outside-reader";
import type { Report, ReportFile, ReportFilter, TriageNotice, TriageProgress } from "./report";
import { ShapeScanner } from "./shape-scanner";

/** What triage needs of the catalogs: match data, and what to do for each message (rows of `messages.json`). */
export type TriageData = {
  match: MatchData;
  messages: readonly { code: string; catalog: string; severity: Severity; action: { kind: Action } }[];
  /** What is known of codes and return codes that have no message; nothing where that can't be had. */
  outside?: readonly KnownOutside[] | undefined;
};

export type TriageOptions = {
  filter?: ReportFilter | undefined;
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: TriageProgress) => void) | undefined;
  /** Reports of what was read so far: the first after a quarter of a second, then one each second. */
  onReport?: ((report: Report) => void) | undefined;
  /** Gets all matches in columns at the end, before the Report is given; nothing where there are too many. */
  onRecords?: ((records: MatchRecords | undefined) => void) | undefined;
  mostRecords?: number | undefined;
  /** Called between pieces of work where the thread is shared; pieces are then small. */
  pause?: (() => Promise<void>) | undefined;
  /** Called with each progress: lets a Worker hear that it shall stop. */
  turn?: (() => Promise<void>) | undefined;
  gzipLimit?: GzipLimit | undefined;
  mostShapes?: number | undefined;
  /** True to read without WebAssembly, for comparison. */
  plain?: boolean | undefined;
};

const PROGRESS_MS = 100;
const FIRST_REPORT_MS = 250;
const REPORT_MS = 1_000;
/** Some hundred lines, so that a shared thread is given back in time. */
const SMALL_PIECE = 16 * 1024;

/**
 * Reads log files one after the other and counts what stands in them. Memory does not grow with their size.
 * Nothing is thrown for a file that can't be read: the Report says so. Where `signal` stops the run, the Report
 * is what was counted until then, not `complete`.
 */
export async function triageLog(
  sources: readonly LogSource[],
  data: TriageData,
  options: TriageOptions = {},
): Promise<Report> {
  const { signal, pause } = options;
  const reader = LineReader.of(data.match);
  const messages = talliedMessages(data);
  const current = { name: "", decoder: new LineDecoder("utf-8") };
  const filter = options.filter ?? {};
  const keeper = new RecordKeeper(
    options.onRecords === undefined ? 0 : (options.mostRecords ?? MOST_RECORDS),
  );
  const engine = await openShapeEngine(reader.prefixes, options.mostShapes, options.plain);
  const outside = new OutsideReader(data.outside ?? [], reader.prefixes);
  const tally = new LogTally(reader, messages, current, filter, keeper, engine, outside);
  const spotter = new LineSpotter([...reader.prefixes, ...outside.prefixes]);
  const scanner = new ShapeScanner(engine, spotter, tally);
  const files: ReportFile[] = [];
  const notices: TriageNotice[] = [];
  const clock = new RunClock(sources, options, (file) => ({
    lines: scanner.lines,
    linesMatched: tally.linesMatched,
    stored: files.reduce((sum, { stored }) => sum + stored, 0),
    file,
  }));
  const report = (complete: boolean) => buildReport(scanner, tally, files, notices, complete, filter);

  for (const source of sources) {
    if (signal?.aborted) break;
    const file: ReportFile = {
      name: source.name,
      stored: 0,
      bytes: 0,
      lines: 0,
      encoding: "utf-8",
      gzip: false,
    };
    files.push(file);
    const linesBefore = scanner.lines;
    const cutBefore = scanner.cutLines;
    const state: DecodedFile = { encoding: "utf-8", gzip: false, stored: 0, bytes: 0, end: "whole" };
    let begun = false;
    scanner.beginFile();
    try {
      for await (const chunk of decodeLog(source, state, options.gzipLimit)) {
        if (!begun) {
          begun = true;
          tally.file = { name: source.name, decoder: new LineDecoder(state.encoding, source.encoding) };
          keeper.beginFile(source.name);
        }
        const piece = pause === undefined ? chunk.length : SMALL_PIECE;
        for (let at = 0; at < chunk.length && !signal?.aborted; at += piece) {
          scanner.push(chunk.subarray(at, at + piece));
          await pause?.();
        }
        Object.assign(file, { stored: state.stored, bytes: state.bytes, gzip: state.gzip });
        file.lines = scanner.lines - linesBefore;
        if (clock.tick(source.name, () => report(false))) {
          keeper.foresee(clock.share);
          await options.turn?.();
        }
        if (signal?.aborted) break;
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      notices.push({ kind: "unreadable", file: source.name, reason });
    }
    if (!signal?.aborted) scanner.end();
    Object.assign(file, { stored: state.stored, bytes: state.bytes, gzip: state.gzip });
    file.lines = scanner.lines - linesBefore;
    const isWide = state.encoding === "utf-16le" || state.encoding === "utf-16be";
    file.encoding = isWide || !begun ? state.encoding : tally.file.decoder.encoding;
    notices.push(...fileNotices(file, state, scanner.cutLines - cutBefore));
    clock.tick(source.name, () => report(false));
  }
  clock.end(sources.at(-1)?.name ?? "");
  options.onRecords?.(keeper.take(() => [...tally.tallies.values()].map((each) => each.records())));
  return report(!signal?.aborted);
}

const tallied = new WeakMap<TriageData, Map<string, TalliedMessage>>();

/** Every message that matching can find; where nothing is said of one, its code tells its severity. */
function talliedMessages(data: TriageData): Map<string, TalliedMessage> {
  const known = tallied.get(data);
  if (known !== undefined) return known;
  const { match, messages } = data;
  const all = new Map<string, TalliedMessage>();
  tallied.set(data, all);
  for (const { id, code: pattern, messages } of match.catalogs) {
    for (const { code } of messages) {
      const severity = severityOf(pattern, code) ?? "error";
      all.set(code, { code, catalog: id, severity, action: "report-to-vendor" });
    }
  }
  for (const { code, catalog, severity, action } of messages) {
    all.set(code, { code, catalog, severity, action: action.kind });
  }
  return all;
}

function fileNotices(file: ReportFile, { end, gzip }: DecodedFile, cutLines: number): TriageNotice[] {
  const notices: TriageNotice[] = [];
  if (file.stored === 0 && end === "whole") notices.push({ kind: "empty", file: file.name });
  if (file.encoding !== "utf-8") notices.push({ kind: "encoding", file: file.name, encoding: file.encoding });
  if (cutLines > 0) notices.push({ kind: "cut-lines", file: file.name, lines: cutLines, limit: TEXT_LIMIT });
  if (end === "not-text") notices.push({ kind: "not-text", file: file.name, bytes: file.stored });
  if (!gzip) return notices;
  if (end === "limit") {
    const ratio = Math.round(file.bytes / Math.max(1, file.stored));
    notices.push({ kind: "gzip-limit", file: file.name, bytes: file.bytes, ratio });
  } else if (end === "truncated") notices.push({ kind: "gzip-truncated", file: file.name });
  else if (end === "damaged") notices.push({ kind: "gzip-damaged", file: file.name });
  else if (end === "trailing") notices.push({ kind: "gzip-trailing", file: file.name });
  return notices;
}

type RunState = { lines: number; linesMatched: number; stored: number; file: string };

/** Tells of progress now and then, and gives the first Reports while reading goes on. */
class RunClock {
  readonly #start = performance.now();
  readonly #total: number | undefined;
  #nextProgress = PROGRESS_MS;
  #nextReport = FIRST_REPORT_MS;

  constructor(
    sources: readonly LogSource[],
    readonly options: TriageOptions,
    readonly state: (file: string) => RunState,
  ) {
    this.#total = sources.some(({ size }) => size === undefined)
      ? undefined
      : sources.reduce((sum, { size }) => sum + (size ?? 0), 0);
  }

  /** How much of the files was read, from 0 to 1; 0 where nobody knows. */
  get share(): number {
    return this.#total === undefined ? 0 : this.state("").stored / Math.max(1, this.#total);
  }

  /** Tells what is due; true where progress was. */
  tick(file: string, report: () => Report): boolean {
    const elapsed = performance.now() - this.#start;
    if (elapsed < this.#nextProgress) return false;
    this.#nextProgress = elapsed + PROGRESS_MS;
    this.#progress(file, elapsed);
    if (elapsed >= this.#nextReport) {
      this.#nextReport = elapsed + REPORT_MS;
      this.options.onReport?.(report());
    }
    return true;
  }

  end(file: string): void {
    this.#progress(file, performance.now() - this.#start);
  }

  #progress(file: string, elapsed: number): void {
    const { lines, linesMatched, stored } = this.state(file);
    const bytesPerSecond = (stored / Math.max(1, elapsed)) * 1000;
    this.options.onProgress?.({
      file,
      bytesRead: stored,
      bytesTotal: this.#total,
      lines,
      linesMatched,
      bytesPerSecond,
      secondsLeft:
        this.#total === undefined || stored === 0
          ? undefined
          : Math.max(0, this.#total - stored) / bytesPerSecond,
    });
  }
}
