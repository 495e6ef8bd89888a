import type { Index } from "flexsearch";
import { z } from "zod";
import { readCodes, readText, writeCodes, writeText } from "../index-files";
import { LIMIT, type Peer } from "../peer";
import { wholeText } from "../peer-document";

const KEYS = z.array(z.string());

/** FlexSearch with nothing of ours around it, over each message as one text. */
export function flexsearchPeer(name: string, setup: string, create: () => Index): Peer {
  return {
    name,
    setup: `${setup}; one text a message, suggest: true`,
    async build(input, folder) {
      const index = create();
      const documents = input.documents();
      documents.forEach((document, id) => {
        index.add(id, wholeText(document));
      });
      const keys: string[] = [];
      const paths: string[] = [];
      await index.export((key: string, data: string) => {
        if (data === undefined) return;
        keys.push(key);
        paths.push(writeText(folder, `${key}.json`, data));
      });
      writeText(folder, "keys.json", JSON.stringify(keys));
      writeCodes(
        folder,
        documents.map(({ code }) => code),
      );
      return paths;
    },
    async open(folder) {
      return async () => {
        const index = create();
        const codes = readCodes(folder);
        for (const key of KEYS.parse(JSON.parse(readText(folder, "keys.json")))) {
          index.import(key, readText(folder, `${key}.json`));
        }
        return (query) =>
          index.search(query, { limit: LIMIT, suggest: true }).flatMap((id) => codes[Number(id)] ?? []);
      };
    },
  };
}
