import type { Span } from "./mask-kind";

/** The places of a text that no span has taken yet. Asking costs the length of the span, however many there are. */
export class FreePlaces {
  readonly #taken: Uint8Array;

  constructor(text: string, spans: readonly Span[] = []) {
    this.#taken = new Uint8Array(text.length);
    for (const { from, to } of spans) this.#taken.fill(1, from, to);
  }

  /** Takes the places of a span, if all of them are free. */
  take({ from, to }: Pick<Span, "from" | "to">): boolean {
    if (this.#taken.subarray(from, to).includes(1)) return false;
    this.#taken.fill(1, from, to);
    return true;
  }
}
