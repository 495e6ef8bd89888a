/** Widths in seconds, each a multiple of the one before, so that finer buckets add up to coarser ones exactly. */
export const BUCKET_WIDTHS = [
  1, 5, 15, 60, 300, 900, 3600, 7200, 21_600, 86_400, 604_800, 2_419_200, 31_449_600, 314_496_000,
];
/** The most buckets of a timeline: as many as a chart can show. */
const MOST_BUCKETS = 240;

/**
 * The common time axis of several counts. It begins with seconds and gets coarser as the times spread, so that
 * memory stays bounded; what comes out does not depend on the order of the times.
 */
export class TimeAxis {
  #width = 0;
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;
  /** Grows whenever buckets were made coarser: counts made before must be merged. */
  coarser = 0;

  /** The bucket of a time in milliseconds. */
  bucket(time: number): number {
    if (time < this.#first || time > this.#last) this.#widen(time);
    return Math.floor(time / this.#milliseconds());
  }

  get seconds(): number {
    return BUCKET_WIDTHS[this.#width] ?? 1;
  }

  /** The first bucket and the number of buckets; nothing where there was no time. */
  get range(): { first: number; count: number } | undefined {
    if (this.#first > this.#last) return undefined;
    const first = Math.floor(this.#first / this.#milliseconds());
    return { first, count: Math.floor(this.#last / this.#milliseconds()) - first + 1 };
  }

  #widen(time: number): void {
    this.#first = Math.min(this.#first, time);
    this.#last = Math.max(this.#last, time);
    while ((this.range?.count ?? 0) > MOST_BUCKETS && this.#width < BUCKET_WIDTHS.length - 1) {
      this.#width += 1;
      this.coarser += 1;
    }
  }

  #milliseconds(): number {
    return this.seconds * 1000;
  }
}

/** Counts per bucket of an axis. */
export class BucketCounts {
  readonly #axis: TimeAxis;
  #counts = new Map<number, number>();
  #coarser: number;
  #seconds: number;
  #bucket = Number.NaN;
  #pending = 0;

  constructor(axis: TimeAxis) {
    this.#axis = axis;
    this.#coarser = axis.coarser;
    this.#seconds = axis.seconds;
  }

  add(time: number): void {
    const bucket = this.#axis.bucket(time);
    if (this.#coarser !== this.#axis.coarser) this.#merge();
    if (bucket === this.#bucket) {
      this.#pending += 1;
      return;
    }
    this.#flush();
    this.#bucket = bucket;
    this.#pending = 1;
  }

  /** The counts over the whole axis, in its order. */
  list(): number[] {
    this.#merge();
    const range = this.#axis.range;
    if (range === undefined) return [];
    return Array.from({ length: range.count }, (_, i) => this.#counts.get(range.first + i) ?? 0);
  }

  #flush(): void {
    if (this.#pending > 0) {
      this.#counts.set(this.#bucket, (this.#counts.get(this.#bucket) ?? 0) + this.#pending);
    }
    this.#pending = 0;
    this.#bucket = Number.NaN;
  }

  #merge(): void {
    this.#flush();
    if (this.#coarser === this.#axis.coarser) return;
    const merged = new Map<number, number>();
    for (const [bucket, count] of this.#counts) {
      const into = Math.floor((bucket * this.#seconds) / this.#axis.seconds);
      merged.set(into, (merged.get(into) ?? 0) + count);
    }
    this.#counts = merged;
    this.#coarser = this.#axis.coarser;
    this.#seconds = this.#axis.seconds;
  }
}
