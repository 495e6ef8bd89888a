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

  /** `client` is asked for only where a client is wanted; `undefined` stands for a line without one. */
  passes(time: number, client: () => string | undefined): boolean {
    if (!Number.isNaN(this.#from) && !(time >= this.#from)) return false;
    if (!Number.isNaN(this.#to) && !(time < this.#to)) return false;
    return this.#client === undefined || client() === this.#client;
  }
}
