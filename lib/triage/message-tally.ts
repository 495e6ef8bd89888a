import type { Action, Severity } from "../catalog/schema";
import { IntColumn, TimeColumn } from "./column";
import type { MessageRecords, RecordKeeper } from "./match-records";
import type { ReportMessage, SampleLine } from "./report";
import { BucketCounts, type TimeAxis } from "./time-buckets";
import { ValueCounter } from "./value-counter";

const MOST_SAMPLES = 3;
/** How many values of a hole, clients or servers a Report lists. */
export const TOP_VALUES = 20;

/** What is known of a message beside its counts. */
export type TalliedMessage = { code: string; catalog: string; severity: Severity; action: Action };

/** Counts of one message. */
export class MessageTally {
  count = 0;
  countByCode = 0;
  withoutTime = 0;
  readonly clients: ValueCounter;
  readonly servers: ValueCounter;
  readonly samples: SampleLine[] = [];
  readonly #buckets: BucketCounts;
  readonly #values = new Map<string, ValueCounter>();
  readonly #keeper: RecordKeeper;
  readonly #hits: IntColumn;
  readonly #times: TimeColumn;
  #firstTime: { time: number; text: string } | undefined;
  #lastTime = Number.NaN;
  #lastText: string | undefined;
  /** Where the last time stands in the buffer, until that is overwritten; -1 for nowhere. */
  #pendingFrom = -1;
  #pendingTo = -1;

  constructor(
    readonly message: TalliedMessage,
    axis: TimeAxis,
    keeper: RecordKeeper,
  ) {
    this.#buckets = new BucketCounts(axis);
    this.#keeper = keeper;
    this.#hits = keeper.track(new IntColumn(0));
    this.#times = keeper.track(new TimeColumn());
    this.clients = this.#counter();
    this.servers = this.#counter();
  }

  /**
   * Counts a line; `hit` is its place among the lines with a match, -1 where no records are kept. Gives the row
   * to note its values in, or -1.
   */
  add(hit: number, byCode: boolean): number {
    const row = hit < 0 ? -1 : this.count;
    this.count += 1;
    if (byCode) this.countByCode += 1;
    if (row >= 0) this.#hits.set(row, byCode ? hit : ~hit);
    return row;
  }

  get wantsSample(): boolean {
    return this.samples.length < MOST_SAMPLES;
  }

  values(name: string): ValueCounter {
    const known = this.#values.get(name);
    if (known !== undefined) return known;
    const counter = this.#counter();
    this.#values.set(name, counter);
    return counter;
  }

  #counter(): ValueCounter {
    const counter = new ValueCounter();
    this.#keeper.track(counter.rows);
    return counter;
  }

  /**
   * Counts a line with a time, NaN where it has no date; its text stands at bytes `[from, to)`.
   * True where `settle` has to be called before these are overwritten.
   */
  addTime(
    time: number,
    from: number,
    to: number,
    decode: (from: number, to: number) => string,
    row = -1,
  ): boolean {
    if (Number.isNaN(time)) this.withoutTime += 1;
    else {
      this.#buckets.add(time);
      if (row >= 0) this.#times.set(row, time);
    }
    if (this.#firstTime === undefined || time < this.#firstTime.time) {
      this.#firstTime = { time, text: decode(from, to) };
    }
    if (time < this.#lastTime) return false;
    this.#lastTime = time;
    const isFirst = this.#pendingFrom < 0;
    this.#pendingFrom = from;
    this.#pendingTo = to;
    return isFirst;
  }

  /** Takes what is needed out of the buffer. */
  settle(decode: (from: number, to: number) => string): void {
    if (this.#pendingFrom < 0) return;
    this.#lastText = decode(this.#pendingFrom, this.#pendingTo);
    this.#pendingFrom = -1;
  }

  /** Every line that was counted, where records are kept; to be asked for once. */
  records(): MessageRecords {
    const rows = this.count;
    return {
      code: this.message.code,
      hits: this.#hits.take(rows),
      times: this.#times.take(rows),
      clients: this.clients.records(rows),
      servers: this.servers.records(rows),
      values: Object.fromEntries([...this.#values].map(([name, counter]) => [name, counter.records(rows)])),
    };
  }

  /** The counts as they stand; `linesMatched` is what `share` is a share of. */
  report(linesMatched: number, score: number): ReportMessage {
    return {
      ...this.message,
      score,
      count: this.count,
      countByCode: this.countByCode,
      share: linesMatched === 0 ? 0 : this.count / linesMatched,
      firstTime: this.#firstTime?.text,
      lastTime: this.#lastText,
      buckets: this.#buckets.list(),
      withoutTime: this.withoutTime,
      values: Object.fromEntries([...this.#values].map(([name, counter]) => [name, counter.top(TOP_VALUES)])),
      clients: this.clients.top(TOP_VALUES),
      servers: this.servers.top(TOP_VALUES),
      samples: [...this.samples],
    };
  }
}
