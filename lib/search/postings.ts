import { SLOT_WEIGHTS } from "./search-data";

/** What FlexSearch keeps for one token: the numbers of the messages, by slot; empty slots may be missing. */
export type Slots = readonly (readonly number[] | null | undefined)[];

/** The steps between message numbers are written in this base. */
const BASE = 26;

/** One token's slots as two short lines, which compress better apart than together. */
export type PackedSlots = { messages: string; slots: string };

/**
 * Packs the slots of a token. `messages`: the steps from one message number to the next, ascending, in base
 * 26, the last digit of each in lower case, those before it in upper case. `slots`: a digit for each.
 */
export function packSlots(slots: Slots): PackedSlots {
  const pairs = slots.flatMap((ids, slot) => (ids ?? []).map((id) => ({ id, slot })));
  pairs.sort((a, b) => a.id - b.id);
  let before = -1;
  let messages = "";
  for (const { id } of pairs) {
    messages += packNumber(id - before - 1);
    before = id;
  }
  return { messages, slots: pairs.map(({ slot }) => slot).join("") };
}

/** Reads what `packSlots` wrote. Of `slots`, as many digits from `at` on are read as there are messages. */
export function unpackSlots(messages: string, slots: string, at: number): { slots: number[][]; end: number } {
  const unpacked: number[][] = [];
  let end = at;
  let id = -1;
  let number = 0;
  for (const char of messages) {
    const isLast = char >= "a";
    number = number * BASE + char.charCodeAt(0) - (isLast ? 97 : 65);
    if (!isLast) continue;
    id += number + 1;
    number = 0;
    const slot = Number(slots.charAt(end++));
    while (unpacked.length <= slot) unpacked.push([]);
    unpacked[slot]?.push(id);
  }
  return { slots: unpacked, end };
}

/** The numbers of messages, by slot, of FlexSearch's documents: message × slots + slot. */
export function slotsOf(documents: readonly number[]): Slots {
  const slots: number[][] = [];
  for (const document of documents) {
    const slot = document % SLOT_WEIGHTS.length;
    while (slots.length <= slot) slots.push([]);
    slots[slot]?.push(Math.floor(document / SLOT_WEIGHTS.length));
  }
  return slots;
}

function packNumber(value: number): string {
  let line = String.fromCharCode(97 + (value % BASE));
  for (let rest = Math.floor(value / BASE); rest > 0; rest = Math.floor(rest / BASE)) {
    line = String.fromCharCode(65 + (rest % BASE)) + line;
  }
  return line;
}
