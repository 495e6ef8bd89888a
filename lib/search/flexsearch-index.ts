import { Index } from "flexsearch";
import { packSlots, type Slots, unpackSlots } from "./postings";
import { type SearchIndex, SLOT_WEIGHTS, slotOf } from "./search-data";

/** The weight of each token in one message, between 0 and 1. */
export type Weights = ReadonlyMap<string, number>;

/** The part of the search data that is FlexSearch's export. */
export type ExportedIndex = Pick<SearchIndex, "tokens" | "messages" | "slots">;

/** Tokens never hold a line feed, so one separates them in the texts that FlexSearch takes. */
const BETWEEN = "\n";

/** FlexSearch takes our tokens as they are and keeps them by weight; everything else is done outside it. */
function createIndex(score?: (token: string) => number): Index {
  return new Index({
    encode: (text: string) => text.split(BETWEEN),
    tokenize: "strict",
    resolution: SLOT_WEIGHTS.length,
    ...(score && { score: (_content: string[], token: string) => score(token) }),
  });
}

/** Builds the index over all messages, their numbers being their places, and exports it, packed. */
export function exportIndex(messages: readonly Weights[]): ExportedIndex {
  let weights: Weights = new Map();
  const index = createIndex((token) => slotOf(weights.get(token) ?? 0));
  messages.forEach((message, id) => {
    weights = message;
    index.add(id, [...message.keys()].join(BETWEEN));
  });
  const slotsOf = new Map<string, Slots>();
  index.export((key, data) => {
    if (key.endsWith("map")) for (const [token, slots] of parseMap(data)) slotsOf.set(token, slots);
  });
  const tokens = [...slotsOf.keys()].sort();
  const packed = tokens.map((token) => packSlots(slotsOf.get(token) ?? []));
  return {
    tokens: tokens.join("\n"),
    messages: packed.map((one) => one.messages).join("\n"),
    slots: packed.map((one) => one.slots).join(""),
  };
}

/** The `map` part of an export; its shape is FlexSearch's own. */
function parseMap(data: string): [token: string, slots: Slots][] {
  return JSON.parse(data);
}

/** An index in use: the tokens it knows, and where each occurs. */
export type OpenIndex = {
  tokens: readonly string[];
  has(token: string): boolean;
  /** The numbers of the messages that hold the token, by slot. */
  slots(token: string): Slots;
};

/** Imports what `exportIndex` gave; nothing is indexed again. */
export function importIndex(exported: ExportedIndex): OpenIndex {
  const index = createIndex();
  const tokens = exported.tokens === "" ? [] : exported.tokens.split("\n");
  const messages = exported.messages.split("\n");
  let at = 0;
  const map = tokens.map((token, place) => {
    const { slots, end } = unpackSlots(messages[place] ?? "", exported.slots, at);
    at = end;
    return [token, slots];
  });
  index.import("map", JSON.stringify(map));
  const known = new Set(tokens);
  return {
    tokens,
    has: (token) => known.has(token),
    slots: (token) => (known.has(token) ? numbersOf(index.search(token, { resolve: false }).result) : []),
  };
}

function numbersOf(slots: readonly (readonly (number | string)[] | undefined)[]): Slots {
  return slots.map((ids) => ids?.map(Number));
}
