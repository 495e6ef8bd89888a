import { packSlots } from "../postings";
import { SLOT_WEIGHTS } from "../search-data";
import type { TermShard } from "./manifest";

/** A place says message and slot: message × slots + slot. */
const SLOTS = SLOT_WEIGHTS.length;

/** Where a token is, the strongest places first, and the rest. Both ascend. */
export type Posting = { first: number[]; rest: number[] };

/** Up to so many places a list stays whole. */
const WHOLE = 1_500;
/** Whole slots are taken up to so many places; of the strongest one at least `WHOLE`. */
const MOST_FIRST = 3_000;

/**
 * Cuts a long list: whole slots, the strongest first, as long as there are not too many. So a common word costs
 * about 3 KB as long as the messages that have it in their text are enough to answer.
 */
export function splitPosting(places: number[]): Posting {
  if (places.length <= WHOLE) return { first: places, rest: [] };
  const counts = Array.from({ length: SLOTS }, () => 0);
  for (const place of places) counts[place % SLOTS] = (counts[place % SLOTS] ?? 0) + 1;
  let taken = 0;
  let slots = 0;
  while (slots < SLOTS && taken + (counts[slots] ?? 0) <= MOST_FIRST) taken += counts[slots++] ?? 0;
  if (slots === SLOTS) return { first: places, rest: [] };
  // Where even a few would be missing to show anything, some of the next slot come along.
  let more = Math.max(0, WHOLE - taken);
  const posting: Posting = { first: [], rest: [] };
  for (const place of places) {
    const slot = place % SLOTS;
    const isFirst = slot < slots || (slot === slots && more-- > 0);
    (isFirst ? posting.first : posting.rest).push(place);
  }
  return posting;
}

/** Puts the lists of some tokens into one file. `unread`: how many more places a token has elsewhere. */
export function termShard(
  terms: readonly { token: string; places: readonly number[]; unread: number }[],
): TermShard {
  const packed = terms.map(({ places }) => {
    const slots: number[][] = Array.from({ length: SLOTS }, () => []);
    for (const place of places) slots[place % SLOTS]?.push(Math.floor(place / SLOTS));
    return packSlots(slots);
  });
  const long = terms.filter(({ unread }) => unread > 0).map(({ token, unread }) => [token, unread]);
  return {
    tokens: terms.map(({ token }) => token).join("\n"),
    messages: packed.map(({ messages }) => messages).join("\n"),
    slots: packed.map(({ slots }) => slots).join(""),
    unread: Object.fromEntries(long),
  };
}
