import MiniSearch, { type Options } from "minisearch";
import { readCodes, readText, writeCodes, writeText } from "../index-files";
import { LIMIT, type Peer } from "../peer";
import { BOOSTS, flattened, PEER_FIELDS } from "../peer-document";

const LATIN = /^[a-z0-9_]+$/;

/** MiniSearch over the fields, told apart into words by `tokenize`. */
export function miniSearchPeer(name: string, setup: string, tokenize: (text: string) => string[]): Peer {
  const options: Options = {
    fields: ["code", ...PEER_FIELDS],
    tokenize,
    searchOptions: {
      boost: BOOSTS,
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 3 && LATIN.test(term) ? 0.2 : false),
    },
  };
  return {
    name,
    setup: `${setup}; prefix and fuzzy 0.2 for words of four letters and more, fields boosted`,
    async build(input, folder) {
      const index = new MiniSearch(options);
      const documents = input.documents();
      documents.forEach((document, id) => {
        index.add({ id, ...flattened(document) });
      });
      writeCodes(
        folder,
        documents.map(({ code }) => code),
      );
      return [writeText(folder, "index.json", JSON.stringify(index))];
    },
    async open(folder) {
      return async () => {
        const codes = readCodes(folder);
        const index = MiniSearch.loadJSON(readText(folder, "index.json"), options);
        return (query) =>
          index
            .search(query)
            .slice(0, LIMIT)
            .flatMap(({ id }) => codes[Number(id)] ?? []);
      };
    },
  };
}
