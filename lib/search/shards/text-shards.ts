import type { Message } from "../../catalog/schema";
import { matchMessage } from "../../match/build-match-data";
import { itemsOf, leadOf, weighTemplate, wordsOf } from "../../match/template";
import type { TextShard } from "./manifest";

/** So many messages are in a file of texts: a line is held against some ten messages from all over the site. */
const MESSAGES_IN_SHARD = 2;

/** A message, and the number of its catalog. */
type Place = { message: Message; catalog: number };

/** The texts that lines are held against: what the manifest says of all of them, and the files. */
export type TextShards = {
  texts: { size: number; leads: string; inFile: number };
  files: (() => TextShard)[];
};

/** Spreads the texts of all messages over files, each word with the number of texts that it is in. */
export function textShards(all: readonly Place[]): TextShards {
  const frequency = new Map<string, number>();
  let size = 0;
  for (const { message } of all) {
    for (const parts of matchMessage(message).texts) {
      size++;
      for (const token of new Set(wordsOf(itemsOf(parts)).map(({ token }) => token))) {
        frequency.set(token, (frequency.get(token) ?? 0) + 1);
      }
    }
  }
  const countsOf = (items: ReturnType<typeof itemsOf>) =>
    wordsOf(items).map(({ token }) => frequency.get(token) ?? 1);
  const leads = new Set<string>();
  for (const { message } of all) {
    for (const parts of matchMessage(message).texts) {
      const items = itemsOf(parts);
      const { common } = weighTemplate({ code: message.code, catalog: "", items }, countsOf(items), size);
      if (common) for (const lead of leadOf({ items })) leads.add(lead);
    }
  }
  const files = Array.from({ length: Math.ceil(all.length / MESSAGES_IN_SHARD) }, (_, file) => () => {
    const here = all.slice(file * MESSAGES_IN_SHARD, (file + 1) * MESSAGES_IN_SHARD);
    return {
      codes: here.map(({ message }) => message.code),
      catalogs: here.map(({ catalog }) => catalog),
      texts: here.map(({ message }) =>
        matchMessage(message).texts.map((parts) => ({ parts, counts: countsOf(itemsOf(parts)) })),
      ),
    };
  });
  return { texts: { size, leads: [...leads].join("\n"), inFile: MESSAGES_IN_SHARD }, files };
}
