import type { OpenIndex } from "./flexsearch-index";
import type { Alternative, Concept } from "./query";
import { weightOf } from "./search-data";

/** A message that answers a query: how well, which share of the query it covers, and how strongly it says that. */
export type Ranked = { id: number; score: number; coverage: number; strength: number };

/** A message that covers less of a query than this says nothing about it. Found by measuring (FINDINGS). */
const LEAST_COVERAGE = 0.3;
/** More is asked where words of the query are unknown: it may be about something else altogether. */
const LEAST_COVERAGE_WITH_UNKNOWN = 0.45;
/** How much coverage weighs against the strength of single words. */
const COVERAGE_POWER = 1.2;
/** Of a concept of several tokens, a message must have at least this share. */
const LEAST_SHARE = 0.5;
/** What a concept that nothing is like counts for in the coverage: as one that so many messages have. */
const UNKNOWN_FREQUENCY = 5;
/** An alternative at least so certain stands for the whole word. */
const SURE = 0.55;
/** What every message has still says a little. */
const LEAST_RARITY = 0.12;

const LEAST_COVERAGE_TOGETHER = 0.2;
/** Two concepts or more found together are no chance, whatever else is unknown, if they say this much. */
const TOGETHER = { concepts: 2, each: 0.5, rarity: 1.5 } as const;

/**
 * Where even the best message says what it has of a query only in passing (in steps and hints, whose weights lie
 * just below), that must be most of the query: Windows and updates are mentioned, but nothing is about them.
 */
const SIDE_REMARK = 0.53;
const MOST_COVERED = 0.7;

type Total = { score: number; covered: number; sure: number; sureRarity: number };

type Strength = { strength: number; share: number };

/**
 * Ranks the messages by rarity × weight × coverage over the concepts of the query, best first. `rarities`: how much
 * each concept says.
 */
export function rank(
  concepts: readonly Concept[],
  index: OpenIndex,
  size: number,
): { ranked: Ranked[]; rarities: number[] } {
  const totals = new Map<number, Total>();
  const rarities: number[] = [];
  let whole = 0;
  for (const concept of concepts) {
    const strengths = strengthsOf(concept.alternatives, index);
    const rarity = rarityOf(frequencyOf(concept, strengths.size, index) || UNKNOWN_FREQUENCY, size);
    rarities.push(rarity);
    whole += rarity;
    for (const [id, { strength, share }] of strengths) {
      const total = totals.get(id) ?? { score: 0, covered: 0, sure: 0, sureRarity: 0 };
      total.score += rarity * strength;
      total.covered += rarity * share;
      if (share >= 1 && rarity >= TOGETHER.each) {
        total.sure += 1;
        total.sureRarity += rarity;
      }
      totals.set(id, total);
    }
  }
  const allKnown = concepts.every(({ alternatives }) => alternatives.length > 0);
  const least = allKnown ? LEAST_COVERAGE : LEAST_COVERAGE_WITH_UNKNOWN;
  const ranked: Ranked[] = [];
  for (const [id, { score, covered, sure, sureRarity }] of totals) {
    const coverage = whole === 0 ? 0 : covered / whole;
    const isTogether = sure >= TOGETHER.concepts && sureRarity >= TOGETHER.rarity;
    if (coverage >= least || (isTogether && coverage >= LEAST_COVERAGE_TOGETHER)) {
      ranked.push({
        id,
        score: (score / whole) * coverage ** COVERAGE_POWER,
        coverage,
        strength: score / covered,
      });
    }
  }
  ranked.sort((a, b) => b.score - a.score || a.id - b.id);
  const [best] = ranked;
  const isChance = best !== undefined && best.coverage < MOST_COVERED && best.strength < SIDE_REMARK;
  return { ranked: isChance ? [] : ranked, rarities };
}

/** How many messages show a concept: those found, or an estimate where lists of an index in shards are cut short. */
function frequencyOf({ alternatives }: Concept, all: number, index: OpenIndex): number {
  const { slots, unread } = index;
  // Parts of a word say little about how rare it is, so they count only where there is nothing better.
  const sure = alternatives.filter(({ certainty }) => certainty >= SURE);
  const found = sure.length < alternatives.length ? strengthsOf(sure, index).size || all : all;
  if (unread === undefined) return found;
  const estimates = (found < all ? sure : alternatives).map(({ tokens }) => {
    if (tokens.every((token) => unread(token) === 0)) return 0;
    const counts = tokens.map(
      (token) => unread(token) + slots(token).reduce((sum, ids) => sum + (ids?.length ?? 0), 0),
    );
    // Half of the tokens are enough to show a concept, so the rarer half limits nothing.
    return counts.sort((a, b) => b - a)[Math.ceil(counts.length / 2) - 1] ?? 0;
  });
  return Math.max(found, ...estimates);
}

/** How much a concept says that `frequency` of `size` messages have: inverse document frequency. */
function rarityOf(frequency: number, size: number): number {
  return Math.max(LEAST_RARITY, Math.log((size + 1) / (frequency + 0.5)));
}

/** How strongly each message shows a concept: by the best of its alternatives. */
function strengthsOf(alternatives: readonly Alternative[], index: OpenIndex): Map<number, Strength> {
  const [only] = alternatives;
  if (only !== undefined && alternatives.length === 1) return strengthsBy(only, index);
  const best = new Map<number, Strength>();
  for (const alternative of alternatives) {
    for (const [id, found] of strengthsBy(alternative, index)) {
      const before = best.get(id);
      if (before === undefined || found.strength > before.strength) best.set(id, found);
    }
  }
  return best;
}

function strengthsBy({ tokens, quality, certainty }: Alternative, index: OpenIndex): Map<number, Strength> {
  const [token] = tokens;
  if (token !== undefined && tokens.length === 1) return strengthsOfToken(token, quality, certainty, index);
  const sums = new Map<number, { weight: number; count: number }>();
  for (const token of tokens) {
    index.slots(token).forEach((ids, slot) => {
      for (const id of ids ?? []) {
        const sum = sums.get(id) ?? { weight: 0, count: 0 };
        sum.weight += weightOf(slot);
        sum.count += 1;
        sums.set(id, sum);
      }
    });
  }
  const strengths = new Map<number, Strength>();
  for (const [id, { weight, count }] of sums) {
    const share = count / tokens.length;
    if (share >= LEAST_SHARE) {
      strengths.set(id, { strength: (quality * weight * share) / count, share: share * certainty });
    }
  }
  return strengths;
}

/** The same for one token alone, as most are: long lists are gone through fast. */
function strengthsOfToken(
  token: string,
  quality: number,
  certainty: number,
  index: OpenIndex,
): Map<number, Strength> {
  const strengths = new Map<number, Strength>();
  index.slots(token).forEach((ids, slot) => {
    const found = { strength: quality * weightOf(slot), share: certainty };
    for (const id of ids ?? []) strengths.set(id, found);
  });
  return strengths;
}
