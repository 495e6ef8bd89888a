import FlexSearch from "flexsearch";
import { packTokens } from "./packed-tokens";
import { packSlots, slotsOf } from "./postings";
import { type SearchIndex, SLOT_WEIGHTS, slotOf } from "./search-data";

/** The weight of each token in one message, between 0 and 1. */
export type Weights = ReadonlyMap<string, number>;

/** The part of the search data that is FlexSearch's export. */
export type ExportedIndex = Pick<SearchIndex, "tokens" | "messages" | "slots">;

/** Tokens never hold a line feed, so one separates them in the texts that FlexSearch takes. */
const BETWEEN = "\n";

/**
 * Builds the index over all messages, their numbers being their places, and exports it, packed. FlexSearch takes our
 * tokens as they are; how much they weigh and how they add up is our business. It gives numbers only, so a message is
 * a document for each slot: message × slots + slot.
 */
export function exportIndex(messages: readonly Weights[]): ExportedIndex {
  const index = new FlexSearch.Index({
    encode: (text: string) => text.split(BETWEEN),
    tokenize: "strict",
    resolution: 1,
  });
  messages.forEach((weights, id) => {
    for (let slot = 0; slot < SLOT_WEIGHTS.length; slot++) {
      const tokens = [...weights].filter(([, weight]) => slotOf(weight) === slot).map(([token]) => token);
      if (tokens.length > 0) index.add(id * SLOT_WEIGHTS.length + slot, tokens.join(BETWEEN));
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
