import type { OpenIndex } from "./flexsearch-index";
import { MessageValues } from "./message-values";
import type { Concept } from "./query";
import { openStrengths, type Strengths } from "./strengths";

/** A message that answers a query: how well, which share of the query it covers, and how strongly it says that. */
export type Ranked = { id: number; score: number; coverage: number; strength: number };

/** The best messages; how many of all cover nearly the whole query; how much each concept says. */
export type Ranking = { ranked: Ranked[]; complete: number; rarities: number[] };

/** Ranks the messages by rarity × weight × coverage over the concepts of a query, and gives the `most` best, best first. */
export type Ranker = (concepts: readonly Concept[], index: OpenIndex, most: number) => Ranking;

/** From this coverage on a message has all that a query asks for. */
const ALL_OF_IT = 0.9;

/** A message that covers less of a query than this says nothing about it. Found by measuring (FINDINGS). */
const LEAST_COVERAGE = 0.3;
/** More is asked where words of the query are unknown: it may be about something else altogether. */
const LEAST_COVERAGE_WITH_UNKNOWN = 0.45;
/** How much coverage weighs against the strength of single words. */
const COVERAGE_POWER = 1.2;
/** What a concept that nothing is like counts for in the coverage: as one that so many messages have. */
const UNKNOWN_FREQUENCY = 5;
/** The same for one that tells little. */
const FAINT_FREQUENCY = 25;
/** An alternative at least so certain stands for the whole word. */
const SURE = 0.55;
/** What every message has still says a little. */
const LEAST_RARITY = 0.12;

const LEAST_COVERAGE_TOGETHER = 0.2;
/** Two unknown words speak of something else more clearly than one. */
const LEAST_COVERAGE_TOGETHER_OF_STRANGE = 0.38;
/** Two concepts or more found together are no chance, whatever else is unknown, if they say this much. */
const TOGETHER = { concepts: 2, each: 0.5, rarity: 1.5 } as const;

/** A name that no more than one message in so many has is asked about, whatever else is said. */
const NAME_IN = 9;

/**
 * Where even the best message says what it has of a query only in passing (in steps and hints, whose weights lie
 * just below), that must be most of the query: Windows and updates are mentioned, but nothing is about them.
 */
const SIDE_REMARK = 0.53;
/** More is asked where words of the query are unknown. */
const SIDE_REMARK_BESIDE_STRANGE = 0.62;
const MOST_COVERED = 0.7;

/** Makes a ranker for so many messages. It keeps its working space, so that a query allocates next to nothing. */
export function createRanker(size: number): Ranker {
  const scores = new MessageValues(size);
  const covered = new MessageValues(size);
  const sure = new MessageValues(size);
  const sureRarity = new MessageValues(size);
  const named = new MessageValues(size);
  const rareName = rarityOf(Math.max(1, size / NAME_IN), size);
  const strengths = openStrengths(size);
  return (concepts, index, most) => {
    // At the beginning: the last query may have stopped halfway, where something was to be loaded.
    for (const values of [scores, covered, sure, sureRarity, named]) values.clear();
    const rarities: number[] = [];
    let whole = 0;
    for (const concept of concepts) {
      const rarity = rarityOf(
        readConcept(concept, strengths, index) || (concept.isFaint ? FAINT_FREQUENCY : UNKNOWN_FREQUENCY),
        size,
      );
      rarities.push(rarity);
      whole += rarity;
      const { best, shares } = strengths;
      for (let at = 0; at < best.count; at++) {
        const id = best.ids[at] ?? 0;
        const share = shares.get(id);
        scores.set(id, scores.get(id) + rarity * best.get(id));
        covered.set(id, covered.get(id) + rarity * share);
        if (concept.isName && share >= 1 && rarity >= rareName) named.set(id, 1);
        if (share >= 1 && rarity >= TOGETHER.each) {
          sure.set(id, sure.get(id) + 1);
          sureRarity.set(id, sureRarity.get(id) + rarity);
        }
      }
    }
    const unknown = concepts.filter(
      ({ alternatives, isFaint }) => alternatives.length === 0 && !isFaint,
    ).length;
    const leastTogether = unknown > 1 ? LEAST_COVERAGE_TOGETHER_OF_STRANGE : LEAST_COVERAGE_TOGETHER;
    const least = unknown === 0 ? LEAST_COVERAGE : LEAST_COVERAGE_WITH_UNKNOWN;
    const ranked: Ranked[] = [];
    let complete = 0;
    for (let at = 0; at < scores.count; at++) {
      const id = scores.ids[at] ?? 0;
      const coverage = covered.get(id) / whole;
      const isTogether = sure.get(id) >= TOGETHER.concepts && sureRarity.get(id) >= TOGETHER.rarity;
      const isNamed = named.get(id) > 0;
      if (coverage < least && !isNamed && !(isTogether && coverage >= leastTogether)) continue;
      if (coverage >= ALL_OF_IT) complete++;
      const sum = scores.get(id);
      const last = ranked.length < most ? undefined : ranked.at(-1);
      // The power of a coverage is no more than itself, so most messages need not be looked at closer.
      if (last !== undefined && coverage <= 1 && (sum / whole) * coverage < last.score) continue;
      const score = (sum / whole) * coverage ** COVERAGE_POWER;
      insert({ id, score, coverage, strength: sum / covered.get(id) }, ranked, most);
    }
    const [best] = ranked;
    const isChance =
      best !== undefined &&
      named.get(best.id) === 0 &&
      best.coverage < MOST_COVERED &&
      best.strength < (unknown === 0 ? SIDE_REMARK : SIDE_REMARK_BESIDE_STRANGE);
    return isChance ? { ranked: [], complete: 0, rarities } : { ranked, complete, rarities };
  };
}

/** Puts a message into the list of the best where it belongs; what is worse than `most` others falls out. */
function insert(one: Ranked, ranked: Ranked[], most: number): void {
  let at = ranked.length;
  while (at > 0 && isBetter(one, ranked[at - 1])) at--;
  if (at >= most) return;
  ranked.splice(at, 0, one);
  if (ranked.length > most) ranked.pop();
}

function isBetter(a: Ranked, b: Ranked | undefined): boolean {
  return b !== undefined && (a.score > b.score || (a.score === b.score && a.id < b.id));
}

/** Reads a concept, and says how many messages show it: those found, or an estimate where lists of an index in shards are cut short. */
function readConcept({ alternatives }: Concept, strengths: Strengths, index: OpenIndex): number {
  const { slots, unread } = index;
  // Parts of a word say little about how rare it is, so they count only where there is nothing better.
  const sure = alternatives.filter(({ certainty }) => certainty >= SURE);
  const ofSure = sure.length < alternatives.length ? strengths.read(sure, index) : 0;
  const all = strengths.read(alternatives, index);
  const found = ofSure || all;
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
