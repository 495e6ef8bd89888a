import lunr from "lunr";
import japanese from "lunr-languages/lunr.ja.js";
import multi from "lunr-languages/lunr.multi.js";
import stemmerSupport from "lunr-languages/lunr.stemmer.support.js";
import tinySegmenter from "lunr-languages/tinyseg.js";
import { readCodes, readText, writeCodes, writeText } from "../index-files";
import { LIMIT, type Peer } from "../peer";
import { BOOSTS, flattened, PEER_FIELDS } from "../peer-document";
import { segmentWords } from "../segment-words";

for (const plugin of [stemmerSupport, tinySegmenter, japanese, multi]) plugin(lunr);
const LATIN = /^[a-z0-9_]{4,}$/;

export const peer: Peer = {
  name: "lunr + ja",
  setup:
    "lunr-languages en and ja (TinySegmenter); words also as beginnings and, from four letters, with one typo",
  async build(input, folder) {
    const documents = input.documents();
    const index = lunr(function () {
      this.use(lunr.multiLanguage("en", "ja"));
      this.ref("id");
      for (const field of ["code", ...PEER_FIELDS] as const) this.field(field, { boost: BOOSTS[field] });
      documents.forEach((document, id) => {
        this.add({ id, ...flattened(document) });
      });
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
      const index = lunr.Index.load(JSON.parse(readText(folder, "index.json")));
      return (query) => {
        const terms = new Set(lunr.ja.tokenizer?.(query).map(String) ?? segmentWords(query));
        const hits = index.query((builder) => {
          for (const term of terms) {
            builder.term(term, { boost: 100 });
            builder.term(term, { boost: 10, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
            if (LATIN.test(term)) builder.term(term, { boost: 1, usePipeline: false, editDistance: 1 });
          }
        });
        return hits.slice(0, LIMIT).flatMap(({ ref }) => codes[Number(ref)] ?? []);
      };
    };
  },
};
