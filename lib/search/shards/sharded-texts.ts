import { beginsWithLead, type IndexedTemplate, itemsOf, weighTemplate, wordsOf } from "../../match/template";
import type { TemplateIndex } from "../../match/template-index";
import type { ShardManifest, TextShard } from "./manifest";
import { type FetchShard, ShardFiles, type Wanted } from "./shard-files";

/** The texts of a large site's messages, in files by the place of the message. */
export class ShardedTexts {
  readonly #files: ShardFiles<readonly (readonly IndexedTemplate[])[]>;
  readonly #leads: ReadonlySet<string>;

  constructor(
    readonly manifest: Pick<ShardManifest, "catalogs" | "texts">,
    fetchShard: FetchShard,
  ) {
    const { size, leads } = manifest.texts;
    this.#leads = new Set(leads === "" ? [] : leads.split("\n"));
    this.#files = new ShardFiles("texts", fetchShard, (json) => {
      if (!isTextShard(json)) throw new Error("It holds no texts that this page can read.");
      return json.codes.map((code, at) => {
        const catalog = manifest.catalogs[json.catalogs[at] ?? 0]?.id ?? "";
        return (json.texts[at] ?? []).map(({ parts, counts }) => {
          const template = weighTemplate({ code, catalog, items: itemsOf(parts) }, counts, size);
          return { ...template, led: !template.common && beginsWithLead(template, this.#leads) };
        });
      });
    });
  }

  /** The files with the texts of some messages, by their places, as far as they are not loaded. */
  wanted(places: readonly number[]): Wanted[] {
    return this.#files.wanted(places.map((place) => Math.floor(place / this.manifest.texts.inFile)));
  }

  /** An index over the texts of some messages, weighed as among all; throws `Missing` where they are not loaded. */
  indexOf(places: Iterable<number>): TemplateIndex {
    const { inFile, size } = this.manifest.texts;
    const templates = [...new Set(places)].flatMap(
      (place) => this.#files.get(Math.floor(place / inFile))[place % inFile] ?? [],
    );
    const postings = new Map<string, number[]>();
    const byCode = new Map<string, IndexedTemplate[]>();
    templates.forEach((template, id) => {
      byCode.set(template.code, [...(byCode.get(template.code) ?? []), template]);
      for (const token of new Set(wordsOf(template.items).map(({ token }) => token))) {
        postings.set(token, [...(postings.get(token) ?? []), id]);
      }
    });
    return {
      postings: {
        texts: templates.length,
        listsOf: (words) => [...new Set(words)].map((word) => postings.get(word) ?? []),
        // How the candidates are ordered: the fuller a text is in the line, the better.
        bits: templates.map(({ bits }) => Math.max(1, bits)),
      },
      template: (text) => templates[text],
      byCode: (code) => byCode.get(code) ?? [],
      foreignBits: Math.log2(1 + size),
      leads: this.#leads,
    };
  }
}

function isTextShard(json: unknown): json is TextShard {
  return typeof json === "object" && json !== null && "codes" in json && "texts" in json;
}
