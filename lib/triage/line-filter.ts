import { parseLoggedTime } from "./logged-time";
import type { ReportFilter } from "./report";

/** What of a `ReportFilter` is asked of single lines: their time and client. */
export class LineFilter {
  readonly #from: number;
  readonly #to: number;
  readonly #client: string | undefined;

  constructor({ from, to, client }: ReportFilter) {
    this.#from = from === undefined ? Number.NaN : parseLoggedTime(from);
    this.#to = to === undefined ? Number.NaN : parseLoggedTime(to);
    this.#client = client;
  }

  /**
   * Whether a line is wanted: by its time, NaN for none, and its client, which stands at bytes `[from, to)`; `from` is
   * -1 where it has none. Decoded only where a client is asked for.
   */
  passes(
    time: number,
    bytes: Uint8Array,
    from: number,
    to: number,
    decode: (bytes: Uint8Array, from: number, to: number) => string,
  ): boolean {
    if (!Number.isNaN(this.#from) && !(time >= this.#from)) return false;
    if (!Number.isNaN(this.#to) && !(time < this.#to)) return false;
    return this.#client === undefined || (from >= 0 && decode(bytes, from, to) === this.#client);
  }
}
