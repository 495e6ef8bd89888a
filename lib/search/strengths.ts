import type { OpenIndex } from "./flexsearch-index";
import { MessageValues } from "./message-values";
import type { Alternative } from "./query";
import { weightOf } from "./search-data";

/** How strongly each message shows a concept, and how much of it. */
export type Strengths = {
  /** How strongly: by the best of the alternatives that were read. */
  best: MessageValues;
  /** How much of the concept that alternative stands for; for messages in `best` only. */
  shares: MessageValues;
  /** Reads the alternatives in place of those before, and says how many messages have one. */
  read(alternatives: readonly Alternative[], index: OpenIndex): number;
};

/** Of a concept of several tokens, a message must have at least this share. */
const LEAST_SHARE = 0.5;

/** Opens the working space to read concepts in, for so many messages. */
export function openStrengths(size: number): Strengths {
  const best = new MessageValues(size);
  const shares = new MessageValues(size);
  const weights = new MessageValues(size);
  const counts = new MessageValues(size);

  const take = (id: number, strength: number, share: number) => {
    if (strength <= best.get(id)) return;
    best.set(id, strength);
    shares.set(id, share);
  };
  /** One token alone, as most are. */
  const readToken = (token: string, { quality, certainty }: Alternative, index: OpenIndex) => {
    index.slots(token).forEach((ids, slot) => {
      const strength = quality * weightOf(slot);
      for (const id of ids ?? []) take(id, strength, certainty);
    });
  };
  const readTokens = ({ tokens, quality, certainty }: Alternative, index: OpenIndex) => {
    weights.clear();
    counts.clear();
    for (const token of tokens) {
      index.slots(token).forEach((ids, slot) => {
        const weight = weightOf(slot);
        for (const id of ids ?? []) {
          weights.set(id, weights.get(id) + weight);
          counts.set(id, counts.get(id) + 1);
        }
      });
    }
    for (let at = 0; at < counts.count; at++) {
      const id = counts.ids[at] ?? 0;
      const count = counts.get(id);
      const share = count / tokens.length;
      if (share >= LEAST_SHARE) take(id, (quality * weights.get(id) * share) / count, share * certainty);
    }
  };

  return {
    best,
    shares,
    read(alternatives, index) {
      best.clear();
      shares.clear();
      for (const alternative of alternatives) {
        const [token] = alternative.tokens;
        if (token !== undefined && alternative.tokens.length === 1) readToken(token, alternative, index);
        else readTokens(alternative, index);
      }
      return best.count;
    },
  };
}
