import { create, insertMultiple, load, save, search } from "@orama/orama";
import { createTokenizer } from "@orama/tokenizers/japanese";
import { readText, writeText } from "../index-files";
import { LIMIT, type Peer } from "../peer";
import { BOOSTS, flattened } from "../peer-document";

const BATCH = 1_000;

function createDatabase() {
  return create({
    schema: {
      code: "string",
      text: "string",
      alias: "string",
      action: "string",
      cause: "string",
      resolution: "string",
      more: "string",
    },
    components: { tokenizer: createTokenizer({ language: "japanese" }) },
  });
}

export const peer: Peer = {
  name: "Orama",
  setup:
    "@orama/tokenizers/japanese, fields boosted; tolerance left at 0, since 1 ruins the order (MRR 0.72 → 0.2)",
  async build(input, folder) {
    const database = createDatabase();
    const documents = input.documents().map((document) => ({ id: document.code, ...flattened(document) }));
    await insertMultiple(database, documents, BATCH);
    const { docs, ...index } = save(database);
    writeText(folder, "docs.json", JSON.stringify(docs));
    return [writeText(folder, "index.json", JSON.stringify(index))];
  },
  async open(folder) {
    return async () => {
      const database = createDatabase();
      load(database, {
        ...JSON.parse(readText(folder, "index.json")),
        docs: JSON.parse(readText(folder, "docs.json")),
      });
      return async (term) => {
        const { hits } = await search(database, { term, limit: LIMIT, boost: BOOSTS });
        return hits.map(({ id }) => id);
      };
    };
  },
};
