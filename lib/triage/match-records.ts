import { IntColumn } from "./column";

/**
 * Every match of a run in columns: what a filter needs in order to count again without reading again. About 20
 * bytes a match; there are none at all above `MOST_RECORDS` matches, and then a filter reads the files again.
 */
export type MatchRecords = {
  /** For each line with a match, its number within its file. */
  lines: Int32Array<ArrayBuffer>;
  /** The files in the order they were read; `from` is the place in `lines` of the first line with a match. */
  files: { name: string; from: number }[];
  messages: MessageRecords[];
};

/** The lines that hold one message, in the order they were read; all columns have as many rows. */
export type MessageRecords = {
  code: string;
  /**
   * Places in `lines`: a line that holds two messages stands in both with the same place. `~place` for a line
   * that has the message's text without its code.
   */
  hits: Int32Array<ArrayBuffer>;
  /** As `LoggedTimes` reads them: milliseconds in the log's own time, NaN for none. */
  times: Float64Array<ArrayBuffer>;
  clients: RecordedValues;
  servers: RecordedValues;
  /** By the hole's name. */
  values: Record<string, RecordedValues>;
};

/** Which value each row has: a place in `names`, or `NO_VALUE`, or `OTHER_VALUE` where there were too many. */
export type RecordedValues = { names: string[]; ids: Int16Array<ArrayBuffer> };

export const NO_VALUE = -1;
export const OTHER_VALUE = -2;

/** About 10 MB: what a page can keep beside everything else on a small machine. */
export const MOST_RECORDS = 500_000;
/** From this share of the files on, it can be told how many matches there will be. */
const FORESEEABLE = 1 / 16;

/** A column that can be given up. */
type Clearable = { clear(): void };

/** Decides whether matches are kept, and gives all of them up where there are too many. */
export class RecordKeeper {
  /** False where records are not wanted, or there were too many. */
  keeps: boolean;
  readonly #most: number;
  readonly #lines = new IntColumn(0);
  readonly #files: { name: string; from: number }[] = [];
  readonly #columns: Clearable[] = [this.#lines];
  #records = 0;

  /** `most`: 0 where no records are wanted. */
  constructor(most: number) {
    this.#most = most;
    this.keeps = most > 0;
  }

  /** Says which file the next lines stand in. */
  beginFile(name: string): void {
    this.#files.push({ name, from: this.#lines.length });
  }

  /** Has a column cleared when records are given up. */
  track<T extends Clearable>(column: T): T {
    if (this.keeps) this.#columns.push(column);
    return column;
  }

  /**
   * Told how much of the files was read, from 0 to 1, gives up where there will be more than twice as many matches
   * as are kept: they would only take up memory until then.
   */
  foresee(share: number): void {
    if (this.keeps && share >= FORESEEABLE && this.#records > 2 * this.#most * share) this.#giveUp();
  }

  #giveUp(): void {
    this.keeps = false;
    for (const column of this.#columns) column.clear();
  }

  /** Notes a line with so many messages. Gives its place among the lines, or -1 where nothing is kept. */
  line(number: number, messages: number): number {
    if (!this.keeps) return -1;
    this.#records += messages;
    if (this.#records > this.#most) {
      this.#giveUp();
      return -1;
    }
    const hit = this.#lines.length;
    this.#lines.set(hit, number);
    return hit;
  }

  /** All that was kept; nothing where records were given up. */
  take(messages: () => MessageRecords[]): MatchRecords | undefined {
    if (!this.keeps) return undefined;
    return { lines: this.#lines.take(), files: [...this.#files], messages: messages() };
  }
}

/** The buffers of records, to be handed from a Worker to the page without a copy. */
export function recordBuffers({ lines, messages }: MatchRecords): ArrayBuffer[] {
  return [
    lines.buffer,
    ...messages.flatMap(({ hits, times, clients, servers, values }) => [
      hits.buffer,
      times.buffer,
      ...[clients, servers, ...Object.values(values)].map(({ ids }) => ids.buffer),
    ]),
  ];
}
