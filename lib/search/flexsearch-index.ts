// The package offers only its full bundle (workers, databases, documents) by name, 15.7 KB over the wire. This is
// the light build of the same release, 3.9 KB. It lacks `import`, which is one assignment; the build, which exports
// with the full bundle, and a test see to it that both mean the same by `map`.
import FlexSearch from "../../node_modules/flexsearch/dist/flexsearch.light.module.min.js";
import type { ExportedIndex } from "./export-index";
import { unpackTokens } from "./packed-tokens";
import { type Slots, slotsOf, unpackSlots } from "./postings";
import { SLOT_WEIGHTS } from "./search-data";

const SLOTS = SLOT_WEIGHTS.length;
/** FlexSearch gives the first hundred unless told otherwise. */
const ALL = 1_000_000_000;

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
  const index = new FlexSearch.Index({ encode: (token) => [token], tokenize: "strict", resolution: 1 });
  const tokens = unpackTokens(exported.tokens);
  const messages = exported.messages.split("\n");
  let at = 0;
  tokens.forEach((token, place) => {
    const { slots, end } = unpackSlots(messages[place] ?? "", exported.slots, at);
    at = end;
    index.map.set(token, [slots.flatMap((ids, slot) => ids.map((id) => id * SLOTS + slot))]);
  });
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
