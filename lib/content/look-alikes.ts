import type { Message } from "../catalog/schema";

/** Two codes that are easily taken for each other, in ascending order. */
export type LookAlikes = readonly [first: string, second: string];

/** Every pair that the catalog declares, each once, in ascending order. */
export function lookAlikes(messages: readonly Message[]): LookAlikes[] {
  const pairs = new Map<string, LookAlikes>();
  for (const { code, related } of messages) {
    for (const other of related) {
      if (other.kind !== "look-alike") continue;
      const pair = inOrder(code, other.code);
      pairs.set(pairId(pair), pair);
    }
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

/** Two codes in the order in which their page names them. */
export function inOrder(one: string, other: string): LookAlikes {
  return one < other ? [one, other] : [other, one];
}

/** The name of a pair in addresses. */
export function pairId([first, second]: LookAlikes): string {
  return `${first}-${second}`;
}

/** The pair that a name stands for; throws for any other text, since no such route is generated. */
export function parsePairId(id: string): LookAlikes {
  const [first, second, ...more] = id.split("-");
  if (first !== undefined && second !== undefined && more.length === 0) return [first, second];
  throw new Error(`"${id}" names no two codes: a route was generated that should not exist.`);
}
