import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { close, createIndex } from "pagefind";
import { LIMIT, type Peer } from "../peer";
import { PEER_FIELDS } from "../peer-document";

/** What is used of the script that Pagefind writes beside its index for browsers. */
type Result = { data(): Promise<{ url: string }> };
type Instance = { search(query: string): Promise<{ results: Result[] }> };
type Bundle = { createInstance(options: { basePath: string }): Instance };

const LOCALES = ["en", "ja"] as const;
/** Records that wait for the binary at a time. */
const BATCH = 200;

export const peer: Peer = {
  name: "Pagefind",
  setup:
    "custom records, a page per language; asked in the index of the reader's language; its browser script runs " +
    "in Node with `fetch` from disk; a query includes the fragments of the ten best, which tell what was found",
  async build(input, folder) {
    const { index } = await createIndex();
    if (index === undefined) throw new Error("Pagefind did not start.");
    const records = input.documents().flatMap((document) =>
      LOCALES.map((language) => ({
        url: `/${language}/messages/${document.code}/`,
        language,
        content: [document.code, ...PEER_FIELDS.map((field) => document[language][field])].join("\n"),
        meta: { title: `${document.code} ${document[language].text}` },
      })),
    );
    for (let at = 0; at < records.length; at += BATCH) {
      await Promise.all(records.slice(at, at + BATCH).map((record) => index.addCustomRecord(record)));
    }
    await index.writeFiles({ outputPath: folder });
    await close();
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.pf_(index|meta)$/.test(name))
      .map((name) => join(folder, name));
  },
  async open(folder) {
    const files = globalThis.fetch;
    globalThis.fetch = async (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input);
      if (url.protocol !== "file:") return files(input, init);
      return new Response(new Uint8Array(readFileSync(fileURLToPath(url))));
    };
    const base = pathToFileURL(`${folder}/`).href;
    // Two instances of one script share their WebAssembly memory and break it, so each language has its own.
    const bundles: Record<(typeof LOCALES)[number], Bundle> = {
      en: await import(`${base}pagefind.js?en`),
      ja: await import(`${base}pagefind.js?ja`),
    };
    return async () => {
      const instances = new Map<string, Instance>();
      return async (query, locale) => {
        const instance = instances.get(locale) ?? instanceFor(locale, bundles[locale], base);
        instances.set(locale, instance);
        const { results } = await instance.search(query);
        const pages = await Promise.all(results.slice(0, LIMIT).map((result) => result.data()));
        return pages.map(({ url }) => url.split("/").at(-2) ?? "");
      };
    };
  },
};

/** Pagefind takes the language from the page that it runs in; here the page is made up for the moment. */
function instanceFor(language: string, { createInstance }: Bundle, basePath: string): Instance {
  const page = { querySelector: () => ({ getAttribute: () => language }) };
  Object.defineProperty(globalThis, "document", { value: page, configurable: true });
  const instance = createInstance({ basePath });
  Reflect.deleteProperty(globalThis, "document");
  return instance;
}
