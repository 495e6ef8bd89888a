import { packTokens } from "../packed-tokens";
import type { WordShard } from "./manifest";

/** So many characters are in a file of the word list, at least: 1 to 2 KB over the wire. */
const CHARACTERS_IN_SHARD = 2_500;

/** Cuts the word list into files, each with its first token. Tokens of synonym groups are left out: nobody types them. */
export function wordShards(
  tokens: readonly string[],
  frequency: (token: string) => number,
): { first: string; shard: WordShard }[] {
  const shards: { first: string; shard: WordShard }[] = [];
  let here: string[] = [];
  let characters = 0;
  const close = () => {
    const [first] = here;
    if (first === undefined) return;
    const counts = here.map((token) => frequency(token).toString(36)).join(",");
    shards.push({ first, shard: { tokens: packTokens(here), counts } });
    here = [];
    characters = 0;
  };
  for (const token of [...tokens].sort()) {
    if (token.startsWith("~")) continue;
    here.push(token);
    characters += token.length + 1;
    if (characters >= CHARACTERS_IN_SHARD) close();
  }
  close();
  return shards;
}
