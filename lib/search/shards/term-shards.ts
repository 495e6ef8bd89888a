import { shardOf, type TermShard } from "./manifest";
import { type Cut, type ListedTerm, splitPosting, termShard } from "./split-posting";

/**
 * So many postings are in a file of terms, on average. A query needs one list of a file, so what else is in it
 * should be little: half a KB over the wire.
 */
const POSTINGS_IN_SHARD = 400;

/**
 * The files of the places where each token is, long lists cut short, and the files of what was cut off, each of
 * one token.
 */
export function termShards(
  postings: ReadonlyMap<string, number[]>,
  cut: Cut,
): { terms: (() => TermShard)[]; rests: (() => TermShard)[] } {
  const rests: (() => TermShard)[] = [];
  const lists: ListedTerm[] = [];
  let count = 0;
  for (const token of [...postings.keys()].sort()) {
    const { first, rest } = splitPosting(postings.get(token) ?? [], cut);
    count += first.length;
    if (rest.length === 0) lists.push({ token, places: first });
    else {
      lists.push({ token, places: first, unread: [rest.length, rests.length] });
      rests.push(() => termShard([{ token, places: rest }]));
    }
  }
  const shards = Math.max(1, Math.ceil(count / POSTINGS_IN_SHARD));
  const files: ListedTerm[][] = Array.from({ length: shards }, () => []);
  for (const list of lists) files[shardOf(list.token, shards)]?.push(list);
  return { terms: files.map((here) => () => termShard(here)), rests };
}
