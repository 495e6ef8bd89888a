import { packTokens } from "../packed-tokens";
import { packSlots } from "../postings";
import { SLOT_WEIGHTS } from "../search-data";
import type { TermShard } from "./manifest";

/** A place says message and slot: message × slots + slot. */
const SLOTS = SLOT_WEIGHTS.length;

/** Where a token is, the strongest places first, and the rest. Both ascend. */
export type Posting = { first: number[]; rest: number[] };

/**
 * Up to `whole` places a list stays whole. Of longer ones whole slots are taken up to `most` places; if those are
 * fewer than `whole`, some of the next slot come along.
 */
export type Cut = { whole: number; most: number };

export const CUT: Cut = { whole: 1_500, most: 5_000 };

/**
 * Cuts a long list: whole slots, the strongest first, as long as there are not too many. So a common word costs
 * some KB as long as the messages that have it in their text are enough to answer.
 */
export function splitPosting(places: number[], { whole, most }: Cut = CUT): Posting {
  if (places.length <= whole) return { first: places, rest: [] };
  const counts = Array.from({ length: SLOTS }, () => 0);
  for (const place of places) counts[place % SLOTS] = (counts[place % SLOTS] ?? 0) + 1;
  let taken = 0;
  let slots = 0;
  while (slots < SLOTS && taken + (counts[slots] ?? 0) <= most) taken += counts[slots++] ?? 0;
  if (slots === SLOTS) return { first: places, rest: [] };
  let more = Math.max(0, whole - taken);
  const posting: Posting = { first: [], rest: [] };
  for (const place of places) {
    const slot = place % SLOTS;
    const isFirst = slot < slots || (slot === slots && more-- > 0);
    (isFirst ? posting.first : posting.rest).push(place);
  }
  return posting;
}

/** A list as it stands in a file; `unread`: how many more places its token has, and in which file of rests. */
export type ListedTerm = { token: string; places: readonly number[]; unread?: readonly [number, number] };

/** Puts the lists of some tokens into one file. */
export function termShard(terms: readonly ListedTerm[]): TermShard {
  const packed = terms.map(({ places }) => {
    const slots: number[][] = Array.from({ length: SLOTS }, () => []);
    for (const place of places) slots[place % SLOTS]?.push(Math.floor(place / SLOTS));
    return packSlots(slots);
  });
  return {
    tokens: packTokens(terms.map(({ token }) => token)),
    messages: packed.map(({ messages }) => messages).join("\n"),
    slots: packed.map(({ slots }) => slots).join(""),
    unread: Object.fromEntries(
      terms.flatMap(({ token, unread }) => (unread === undefined ? [] : [[token, unread]])),
    ),
  };
}
