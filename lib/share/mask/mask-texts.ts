import { findMentions } from "./find-mentions";
import { findPrivate } from "./find-private";
import { FreePlaces } from "./free-places";
import type { MaskKind, Span } from "./mask-kind";

/** A text of a log. `as` says what the whole of it is where that is known: the client of a line, say. */
export type PrivateText = { text: string; as?: MaskKind };

/** What a token stands for: the value as it was written first. */
export type Mask = { kind: MaskKind; token: string; value: string };

export type MaskedTexts = {
  /** The texts in the order they were given in. */
  texts: string[];
  /** All that was found, masked or not, in the order in which it comes first. */
  masks: Mask[];
};

/**
 * Masks texts that belong together: each machine and person gets one token in all of them, numbered by kind in the
 * order of the texts. Values of the kinds in `shown` stay as they are; the tokens of the others do not depend on
 * that. What was recognised once by its surroundings (`host=web01`) is masked wherever it stands as a word.
 */
export function maskTexts(
  inputs: readonly PrivateText[],
  shown: ReadonlySet<MaskKind> = new Set(),
): MaskedTexts {
  const found = inputs.map(({ text, as }) => findKnown(text, as));
  const again = findMentions(
    inputs.map(({ text }) => text),
    found,
  );
  const spans = inputs.map(({ text }, at) => {
    const own = found[at] ?? [];
    const places = new FreePlaces(text, own);
    const others = (again[at] ?? []).filter((span) => places.take(span));
    return [...own, ...others].sort((a, b) => a.from - b.from);
  });
  const masks = new Map<string, Mask>();
  const tokens = new Tokens(inputs);
  const texts = inputs.map(({ text }, at) => {
    let masked = "";
    let end = 0;
    for (const { kind, from, to, key } of spans[at] ?? []) {
      const value = text.slice(from, to);
      const id = `${kind} ${key}`;
      const mask = masks.get(id) ?? { kind, token: tokens.next(kind), value };
      masks.set(id, mask);
      masked += text.slice(end, from) + (shown.has(kind) ? value : mask.token);
      end = to;
    }
    return masked + text.slice(end);
  });
  return { texts, masks: [...masks.values()] };
}

function findKnown(text: string, as: MaskKind | undefined): Span[] {
  const spans = findPrivate(text);
  if (as === undefined || spans.length > 0) return spans;
  // A name alone, with or without its port. What was hidden before (`xx.xx.xx.xx`) is nobody's name.
  const name = /^\s*([^\s:]+)(?::\d{1,5})?\s*$/d.exec(text);
  const [from = 0, to = 0] = name?.indices?.[1] ?? [];
  const value = text.slice(from, to);
  if (value === "" || /^(?:[x*?.-]+|localhost|(?:ip|host|user|dn|mail)-\d+)$/i.test(value)) return [];
  return [{ kind: as, from, to, key: as === "host" ? value.toLowerCase() : value }];
}

/** Numbers the tokens of each kind, leaving out those that the texts have already. */
class Tokens {
  readonly #counts = new Map<MaskKind, number>();
  readonly #taken: ReadonlySet<string>;

  constructor(inputs: readonly PrivateText[]) {
    this.#taken = new Set(inputs.flatMap(({ text }) => text.match(/(?:ip|host|user|dn|mail)-\d+/g) ?? []));
  }

  next(kind: MaskKind): string {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    const token = `${kind}-${count}`;
    return this.#taken.has(token) ? this.next(kind) : token;
  }
}
