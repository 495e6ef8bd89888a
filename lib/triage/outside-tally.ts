import type { ReturnCode } from "../match/outside-help";
import type { OutsideLine, OutsideReader } from "./outside-reader";
import type { ReturnCodeCount, SampleLine, UnknownCodeCount } from "./report";

/** More kinds of codes than these are not told apart: a log that has them is no log. */
const MOST = 1_000;

type Counted = { count: number; sample: SampleLine };

/** Counts codes and return codes that have no entry. */
export class OutsideTally {
  /** Lines without a message of the catalogs that hold something known outside of them. */
  lines = 0;
  readonly #codes = new Map<string, Counted>();
  readonly #returns = new Map<number, Counted & { found: ReturnCode }>();

  /** Counts a line without a message. */
  line({ codes, returns, isKnown }: OutsideLine, sample: () => SampleLine): void {
    this.count(codes, returns, sample);
    if (isKnown) this.lines += 1;
  }

  /** Counts what stands in a line; `sample` is asked for where something stands in it that was not seen before. */
  count(codes: readonly string[], returns: readonly ReturnCode[], sample: () => SampleLine): void {
    for (const code of codes) {
      const known = this.#codes.get(code);
      if (known !== undefined) known.count += 1;
      else if (this.#codes.size < MOST) this.#codes.set(code, { count: 1, sample: sample() });
    }
    for (const found of returns) {
      const known = this.#returns.get(found.rc);
      if (known !== undefined) known.count += 1;
      else if (this.#returns.size < MOST) this.#returns.set(found.rc, { count: 1, sample: sample(), found });
    }
  }

  /** The codes, the most frequent first; `reader` says which are known. */
  codes(reader: OutsideReader): UnknownCodeCount[] {
    return [...this.#codes]
      .map(([code, { count, sample }]) => ({ code, count, known: reader.isKnown(code), sample }))
      .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  }

  returns(): ReturnCodeCount[] {
    return [...this.#returns.values()]
      .map(({ count, sample, found: { rc, name, code } }) => ({
        rc,
        ...(name === undefined ? {} : { name }),
        ...(code === undefined ? {} : { related: code }),
        count,
        sample,
      }))
      .sort((a, b) => b.count - a.count || a.rc - b.rc);
  }
}
