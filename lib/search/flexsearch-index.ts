// The package offers only its full bundle (workers, databases, documents) by name, 15.7 KB over the wire. This is
// the compact build of the same release, 9.7 KB, and has all that is used here.
import FlexSearch from "../../node_modules/flexsearch/dist/flexsearch.compact.module.min.js";
import { packTokens, unpackTokens } from "./packed-tokens";
import { packSlots, type Slots, unpackSlots } from "./postings";
import { type SearchIndex, SLOT_WEIGHTS, slotOf } from "./search-data";

/** The weight of each token in one message, between 0 and 1. */
export type Weights = ReadonlyMap<string, number>;

/** The part of the search data that is FlexSearch's export. */
export type ExportedIndex = Pick<SearchIndex, "tokens" | "messages" | "slots">;

/** Tokens never hold a line feed, so one separates them in the texts that FlexSearch takes. */
const BETWEEN = "\n";
const SLOTS = SLOT_WEIGHTS.length;
/** FlexSearch gives the first hundred unless told otherwise. */
const ALL = 1_000_000_000;

/** FlexSearch takes our tokens as they are; how much they weigh and how they add up is our business. */
function createIndex() {
  return new FlexSearch.Index({
    encode: (text: string) => text.split(BETWEEN),
    tokenize: "strict",
    resolution: 1,
  });
}

/**
 * Builds the index over all messages, their numbers being their places, and exports it, packed.
 * FlexSearch gives numbers only, so a message is a document for each slot: message × slots + slot.
 */
export function exportIndex(messages: readonly Weights[]): ExportedIndex {
  const index = createIndex();
  messages.forEach((weights, id) => {
    for (let slot = 0; slot < SLOTS; slot++) {
      const tokens = [...weights].filter(([, weight]) => slotOf(weight) === slot).map(([token]) => token);
      if (tokens.length > 0) index.add(id * SLOTS + slot, tokens.join(BETWEEN));
    }
  });
  const documentsOf = new Map<string, number[]>();
  index.export((key, data) => {
    if (!key.endsWith("map")) return;
    for (const [token, documents] of parseMap(data)) documentsOf.set(token, documents.flat());
  });
  const tokens = [...documentsOf.keys()].sort();
  const packed = tokens.map((token) => packSlots(slotsOf(documentsOf.get(token) ?? [])));
  return {
    tokens: packTokens(tokens),
    messages: packed.map((one) => one.messages).join("\n"),
    slots: packed.map((one) => one.slots).join(""),
  };
}

/** The `map` part of an export; its shape is FlexSearch's own. */
function parseMap(data: string): [token: string, documents: number[][]][] {
  return JSON.parse(data);
}

/** An index in use: the tokens it knows, and where each occurs. */
export type OpenIndex = {
  tokens: readonly string[];
  has(token: string): boolean;
  /** The numbers of the messages that hold the token, by slot. */
  slots(token: string): Slots;
  /** How many further messages hold the token that `slots` does not give, where an index in shards cuts it short. */
  unread?(token: string): number;
};

/** Imports what `exportIndex` gave; nothing is indexed again. */
export function importIndex(exported: ExportedIndex): OpenIndex {
  const index = createIndex();
  const tokens = unpackTokens(exported.tokens);
  const messages = exported.messages.split("\n");
  let at = 0;
  const map = tokens.map((token, place) => {
    const { slots, end } = unpackSlots(messages[place] ?? "", exported.slots, at);
    at = end;
    return [token, [slots.flatMap((ids, slot) => ids.map((id) => id * SLOTS + slot))]];
  });
  index.import("map", JSON.stringify(map));
  const known = new Set(tokens);
  const opened = new Map<string, Slots>();
  return {
    tokens,
    has: (token) => known.has(token),
    slots(token) {
      if (!known.has(token)) return [];
      const slots = opened.get(token) ?? slotsOf(index.search(token, { limit: ALL }).map(Number));
      opened.set(token, slots);
      return slots;
    },
  };
}

function slotsOf(documents: readonly number[]): Slots {
  const slots: number[][] = [];
  for (const document of documents) {
    const slot = document % SLOTS;
    while (slots.length <= slot) slots.push([]);
    slots[slot]?.push(Math.floor(document / SLOTS));
  }
  return slots;
}
