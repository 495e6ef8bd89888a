import { type ShardKind, shardName } from "./manifest";

/** Fetches a file below `search/` by its name and gives its JSON; rejected when it can't be had. */
export type FetchShard = (name: string) => Promise<unknown>;

/** Something to be loaded before a query can be answered. */
export type Wanted = { load(): Promise<void> };

/** Thrown where an answer needs files that are not there yet: load them and ask again. */
export class Missing extends Error {
  constructor(readonly wanted: readonly Wanted[]) {
    super("Files of the search are to be loaded first.");
  }
}

/** The files of one kind: each loaded once, and asked for again after a failure. */
export class ShardFiles<T> {
  readonly #opened = new Map<number, T>();
  readonly #loading = new Map<number, Promise<void>>();

  /** `open` makes of a file's JSON what is looked up; it throws for what is no such file. */
  constructor(
    readonly kind: ShardKind,
    readonly fetchShard: FetchShard,
    readonly open: (json: unknown, number: number) => T,
  ) {}

  /** The file, if it is loaded. */
  peek(number: number): T | undefined {
    return this.#opened.get(number);
  }

  /** The file; throws `Missing` where it is to be loaded first. */
  get(number: number): T {
    const opened = this.#opened.get(number);
    if (opened === undefined) throw new Missing(this.wanted([number]));
    return opened;
  }

  /** Those of the files that are not loaded, each once. */
  wanted(numbers: Iterable<number>): Wanted[] {
    return [...new Set(numbers)]
      .filter((number) => !this.#opened.has(number))
      .map((number) => ({ load: () => this.#load(number) }));
  }

  #load(number: number): Promise<void> {
    const known = this.#loading.get(number);
    if (known !== undefined) return known;
    const name = shardName(this.kind, number);
    const loading = this.fetchShard(name)
      .then((json) => {
        this.#opened.set(number, this.open(json, number));
      })
      .catch((cause: unknown) => {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new Error(`The search file ${name} could not be loaded: ${reason}`, { cause });
      })
      .finally(() => this.#loading.delete(number));
    this.#loading.set(number, loading);
    return loading;
  }
}

/** Throws `Missing` if anything is wanted. */
export function demand(...wanted: readonly Wanted[]): void {
  if (wanted.length > 0) throw new Missing(wanted);
}
