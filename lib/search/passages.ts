import type { Locale } from "../i18n/locale";
import { type Atom, atomise } from "./atoms";
import type { Lexicon } from "./lexicon";
import { type Alternative, type Concept, phraseOf, type Query } from "./query";
import { FIELD_WEIGHT, FIELDS, type Field, type SearchEntry } from "./search-data";
import { type Token, tokenise } from "./tokenise";

/** The piece of a message that shows best why it was found. */
export type MatchedPassage = {
  field: Field;
  language: Locale;
  passage: string;
  /** What matched: UTF-16 offsets into `passage`, in order, apart from one another. */
  ranges: [start: number, end: number][];
};

/** How a message's passages answer a query. */
export type Showing = {
  best: MatchedPassage | null;
  /** The best one in the reader's language, where it shows nearly as much. */
  own: MatchedPassage | null;
  /** Between 0 and 1: neighbours in the query that are neighbours in a passage. */
  adjacency: number;
  /** Between 0 and 1: the share of the concepts that the best single passage has. */
  together: number;
  /** Between 0 and 1: how much of the message text the query says. */
  fullness: number;
  /** Between 0 and 1: a passage says the query word for word; more in the fields that count more. */
  phrase: number;
};

type Prepared = {
  field: Field;
  language: Locale;
  text: string;
  /** All its atoms in a row. */
  phrase: string;
  /** What a word in this field counts. */
  weight: number;
  atoms: readonly Atom[];
  tokens: ReadonlyMap<string, readonly Token[]>;
};

type Span = { from: number; to: number };

/** So many atoms may stand between two neighbours: a particle, an article, a preposition. */
const NEAR = 3;
/** What else makes a passage the one to show, beside how much of the query it has. */
const OWN_LANGUAGE = 0.15;
const TEXT_FIELD = 0.05;
const ADJACENCY = 0.1;
/** A passage in the reader's language is shown if it has so much of what the best one has. */
const OWN_SHARE = 0.5;

/** Finds passages in messages; what was taken apart once is kept. */
export class Passages {
  readonly #prepared = new Map<number, Prepared[]>();

  constructor(
    readonly entries: readonly SearchEntry[],
    readonly lexicon: Lexicon,
  ) {}

  /** How message `id` shows the concepts; `rarities` says what each counts. */
  show(id: number, { concepts, phrase }: Query, rarities: readonly number[], locale: Locale): Showing {
    const showing: Showing = { best: null, own: null, adjacency: 0, together: 0, fullness: 0, phrase: 0 };
    const whole = rarities.reduce((sum, rarity) => sum + rarity, 0);
    const bests = { en: { adjacency: 0, together: 0 }, ja: { adjacency: 0, together: 0 } };
    let bestValue = 0;
    let ownValue = 0;
    for (const passage of this.#of(id)) {
      const spans = concepts.map((concept) => spansOf(concept, passage.tokens));
      const found = rarities.reduce((sum, rarity, at) => sum + (spans[at]?.length ? rarity : 0), 0);
      if (found === 0) continue;
      const adjacency = adjacencyOf(spans);
      const together = found / whole;
      const best = bests[passage.language];
      const weight = 0.6 + passage.weight * 0.4;
      if (passage.phrase.includes(phrase)) showing.phrase = Math.max(showing.phrase, weight);
      best.adjacency = Math.max(best.adjacency, adjacency * weight);
      best.together = Math.max(best.together, together * weight);
      if (passage.field === "text")
        showing.fullness = Math.max(showing.fullness, fullnessOf(spans, passage.atoms));
      const isOwn = passage.language === locale;
      const value =
        together +
        adjacency * ADJACENCY +
        (isOwn ? OWN_LANGUAGE : 0) +
        (passage.field === "text" ? TEXT_FIELD : 0);
      if (value <= bestValue && !(isOwn && value > ownValue)) continue;
      const { field, language, text, atoms } = passage;
      const matched = { field, language, passage: text, ranges: rangesOf(spans.flat(), atoms) };
      if (isOwn) {
        ownValue = value;
        showing.own = matched;
      }
      if (value > bestValue) {
        bestValue = value;
        showing.best = matched;
      }
    }
    if (ownValue < bestValue * OWN_SHARE) showing.own = null;
    // Both languages say the same, so a neighbourhood in both is no chance.
    showing.adjacency = mean(bests.en.adjacency, bests.ja.adjacency);
    showing.together = mean(bests.en.together, bests.ja.together);
    return showing;
  }

  /** Takes passages apart again that hold one of some katakana words, which the lexicon has learnt since. */
  forget(words: readonly string[]): void {
    if (words.length === 0) return;
    for (const [id, passages] of this.#prepared) {
      if (passages.some(({ phrase }) => words.some((word) => phrase.includes(word))))
        this.#prepared.delete(id);
    }
  }

  #of(id: number): Prepared[] {
    const known = this.#prepared.get(id);
    if (known !== undefined) return known;
    const prepared: Prepared[] = [];
    for (const [field, en, ja] of this.entries[id]?.passages ?? []) {
      const name = FIELDS[field];
      if (name === undefined) continue;
      if (en !== "") prepared.push(this.#prepare(name, "en", en));
      if (ja !== "") prepared.push(this.#prepare(name, "ja", ja));
    }
    this.#prepared.set(id, prepared);
    return prepared;
  }

  #prepare(field: Field, language: Locale, text: string): Prepared {
    const atoms = atomise(text);
    const tokens = new Map<string, Token[]>();
    for (const token of tokenise(atoms, this.lexicon)) {
      const places = tokens.get(token.token);
      if (places) places.push(token);
      else tokens.set(token.token, [token]);
    }
    return { field, language, text, phrase: phraseOf(atoms), weight: FIELD_WEIGHT[field], atoms, tokens };
  }
}

function mean(a: number, b: number): number {
  return Math.max(a, b) * 0.7 + Math.min(a, b) * 0.3;
}

function spansOf(concept: Concept, tokens: Prepared["tokens"]): Span[] {
  return concept.alternatives.flatMap((alternative) => spansBy(alternative, tokens));
}

function spansBy({ tokens }: Alternative, places: Prepared["tokens"]): Span[] {
  const found = tokens.map((token) => places.get(token) ?? []);
  const present = found.filter((spans) => spans.length > 0).length;
  return present * 2 >= tokens.length ? found.flat() : [];
}

/** The share of neighbouring concepts of the query that stand next to each other, in order or the other way. */
function adjacencyOf(spans: readonly (readonly Span[])[]): number {
  if (spans.length < 2) return 0;
  let near = 0;
  for (let at = 1; at < spans.length; at++) {
    const left = spans[at - 1] ?? [];
    const right = spans[at] ?? [];
    near += Math.max(nearness(left, right), nearness(right, left) * 0.6);
  }
  return near / (spans.length - 1);
}

/** Between 0 and 1: how close behind one of `left` one of `right` follows. */
function nearness(left: readonly Span[], right: readonly Span[]): number {
  let best = 0;
  for (const a of left) {
    for (const b of right) {
      const gap = b.from - a.to;
      if (gap >= 0 && gap <= NEAR) best = Math.max(best, 1 - gap * 0.15);
    }
  }
  return best;
}

function fullnessOf(spans: readonly (readonly Span[])[], atoms: readonly Atom[]): number {
  const covered = new Set<number>();
  for (const { from, to } of spans.flat()) for (let at = from; at < to; at++) covered.add(at);
  return covered.size / Math.max(1, atoms.length);
}

function rangesOf(spans: readonly Span[], atoms: readonly Atom[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const start = atoms[from]?.start ?? 0;
    const end = atoms[to - 1]?.end ?? start;
    const last = ranges.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return ranges;
}
