import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Store } from "../lib/catalog/store.node.ts";
import type { SearchInput } from "../lib/search/build-search-data";
import { generateCatalogs, generateTerms } from "./catalog-generator";
import { type LabelledQuery, labelledQueries, readQueries } from "./labelled-query";
import { documentsOf, type PeerDocument, peerDocuments } from "./peer-document";
import { generateQueries } from "./query-generator";
import { seededRandom, shuffled } from "./random";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const CACHE = join(ROOT, "bench", ".cache", "search");

/** What is searched in one run: the real catalogs (`real`), or generated ones of so many messages. */
export type Dataset = { id: string; title: string; size: number };

/** The dataset of that name: `real`, or a number of messages. Throws for anything else. */
export function datasetOf(id: string): Dataset {
  if (id === "real") {
    const store = new Store(join(ROOT, "content"));
    const size = store.catalogIds().reduce((sum, catalog) => sum + store.codes(catalog).length, 0);
    return { id, title: `The real catalog: ${size} messages`, size };
  }
  const size = Number(id);
  if (!Number.isInteger(size) || size < 100)
    throw new Error(`“${id}” is neither “real” nor a size from 100 on.`);
  return { id, title: `Generated: ${size.toLocaleString("en")} messages`, size };
}

/** Where a peer (or the dataset itself) keeps its files; made if need be. */
export function folderOf(dataset: string, peer = ""): string {
  const folder = join(CACHE, dataset, peer);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The catalogs themselves, read or generated anew. */
export function catalogsOf({ id, size }: Dataset): SearchInput {
  if (id !== "real") return { catalogs: generateCatalogs(size), terms: generateTerms() };
  const store = new Store(join(ROOT, "content"));
  const catalogs = store.catalogs().map((catalog) => ({ catalog, messages: store.messages(catalog.id) }));
  return { catalogs, terms: store.terms() };
}

/** Writes down what all peers read: plain documents, and the labelled queries. */
export function prepare(dataset: Dataset): void {
  const folder = folderOf(dataset.id);
  const write = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value));
  if (dataset.id === "real") {
    write("documents.json", documentsOf(catalogsOf(dataset)));
    // In an order that makes the first queries a fair sample, for peers too slow for all of them.
    write("queries.json", shuffled(readQueries(join(ROOT, "lib", "search", "queries")), seededRandom(1)));
    return;
  }
  const catalogs = generateCatalogs(dataset.size);
  write("documents.json", documentsOf({ catalogs, terms: [] }));
  write("queries.json", generateQueries(catalogs));
}

export function readDocuments(dataset: Dataset): PeerDocument[] {
  return peerDocuments.parse(readJson(dataset, "documents.json"));
}

export function readDatasetQueries(dataset: Dataset): LabelledQuery[] {
  return labelledQueries.parse(readJson(dataset, "queries.json"));
}

function readJson(dataset: Dataset, name: string): unknown {
  const path = join(folderOf(dataset.id), name);
  if (!existsSync(path)) throw new Error(`${path} is missing: run the step “prepare” first.`);
  return JSON.parse(readFileSync(path, "utf8"));
}
