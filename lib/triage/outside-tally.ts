import type { ReturnCode } from "../match/outside-help";
import type { OutsideLine, OutsideReader } from "./outside-reader";
import type { ReturnCodeCount, SampleLine, UnknownCodeCount } from "./report";

/** More kinds of codes than these are not told apart: a log that has them is no log. */
const MOST = 1_000;

/** Counted line by line, and by the shapes in all lines of which it stands. */
type Counted = { count: number; shapes: number[]; sample: SampleLine };

/** Counts codes and return codes that have no entry. */
export class OutsideTally {
  readonly #codes = new Map<string, Counted>();
  readonly #returns = new Map<number, Counted & { found: ReturnCode }>();
  /** Lines without a message of the catalogs that hold something known outside of them. */
  readonly #known: Pick<Counted, "count" | "shapes"> = { count: 0, shapes: [] };
  readonly #lines: ArrayLike<number>;

  /** `lines`: how many lines each shape has, kept up to date by whoever reads them. */
  constructor(lines: ArrayLike<number>) {
    this.#lines = lines;
  }

  get lines(): number {
    return this.#sum(this.#known);
  }

  /** Counts a line without a message. */
  line({ codes, returns, isKnown }: OutsideLine, sample: () => SampleLine): void {
    this.count(codes, returns, sample);
    if (isKnown) this.#known.count += 1;
  }

  /** Counts all lines of a shape, which have no message; also those that are still to come. */
  shape(shape: number, { codes, returns, isKnown }: OutsideLine, sample: () => SampleLine): void {
    for (const code of codes) this.#code(code, sample)?.shapes.push(shape);
    for (const found of returns) this.#return(found, sample)?.shapes.push(shape);
    if (isKnown) this.#known.shapes.push(shape);
  }

  /** Counts what stands in a line; `sample` is asked for where something stands in it that was not seen before. */
  count(codes: readonly string[], returns: readonly ReturnCode[], sample: () => SampleLine): void {
    for (const code of codes) {
      const counted = this.#code(code, sample);
      if (counted !== undefined) counted.count += 1;
    }
    for (const found of returns) {
      const counted = this.#return(found, sample);
      if (counted !== undefined) counted.count += 1;
    }
  }

  #code(code: string, sample: () => SampleLine): Counted | undefined {
    const known = this.#codes.get(code);
    if (known !== undefined || this.#codes.size >= MOST) return known;
    const counted = { count: 0, shapes: [], sample: sample() };
    this.#codes.set(code, counted);
    return counted;
  }

  #return(found: ReturnCode, sample: () => SampleLine): Counted | undefined {
    const known = this.#returns.get(found.rc);
    if (known !== undefined || this.#returns.size >= MOST) return known;
    const counted = { count: 0, shapes: [], sample: sample(), found };
    this.#returns.set(found.rc, counted);
    return counted;
  }

  #sum({ count, shapes }: Pick<Counted, "count" | "shapes">): number {
    return shapes.reduce((sum, shape) => sum + (this.#lines[shape] ?? 0), count);
  }

  /** The codes, the most frequent first; `reader` says which are known. */
  codes(reader: OutsideReader): UnknownCodeCount[] {
    return [...this.#codes]
      .map(([code, counted]) => ({
        code,
        count: this.#sum(counted),
        known: reader.isKnown(code),
        sample: counted.sample,
      }))
      .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  }

  returns(): ReturnCodeCount[] {
    return [...this.#returns.values()]
      .map((counted) => {
        const { rc, name, code } = counted.found;
        return {
          rc,
          ...(name === undefined ? {} : { name }),
          ...(code === undefined ? {} : { related: code }),
          count: this.#sum(counted),
          sample: counted.sample,
        };
      })
      .sort((a, b) => b.count - a.count || a.rc - b.rc);
  }
}
