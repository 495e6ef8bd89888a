import Fuse, { type IFuseOptions } from "fuse.js";
import { readCodes, readText, writeCodes, writeText } from "../index-files";
import { LIMIT, type Peer } from "../peer";
import { BOOSTS, flattened, PEER_FIELDS } from "../peer-document";
import { segmentWords } from "../segment-words";

const KEYS = (["code", ...PEER_FIELDS] as const).map((name) => ({ name, weight: BOOSTS[name] }));
const OPTIONS: IFuseOptions<{ code: string }> = {
  keys: KEYS,
  ignoreLocation: true,
  threshold: 0.3,
  useTokenSearch: true,
  tokenize: segmentWords,
};

export const peer: Peer = {
  name: "Fuse.js",
  setup: "token search over words by Intl.Segmenter, threshold 0.3, ignoreLocation, fields weighted",
  async build(input, folder) {
    const documents = input.documents();
    writeCodes(
      folder,
      documents.map(({ code }) => code),
    );
    const index = Fuse.createIndex(KEYS, documents.map(flattened));
    return [writeText(folder, "index.json", JSON.stringify(index.toJSON()))];
  },
  async open(folder) {
    return async () => {
      const documents = readCodes(folder).map((code) => ({ code }));
      const index = Fuse.parseIndex<{ code: string }>(JSON.parse(readText(folder, "index.json")));
      const fuse = new Fuse(documents, OPTIONS, index);
      return (query) => fuse.search(query, { limit: LIMIT }).map(({ item }) => item.code);
    };
  },
};
