import { parseCode } from "../../catalog/code";
import type { Catalog, Message } from "../../catalog/schema";
import { namesOf } from "../../match/build-match-data";
import {
  codeTest,
  entryOf,
  type FieldText,
  findGroups,
  formsOf,
  katakanaWords,
  type SearchInput,
  textsOf,
  weightsOf,
} from "../build-search-data";
import { Lexicon } from "../lexicon";
import { type SearchEntry, SLOT_WEIGHTS, slotOf, toColumns } from "../search-data";
import { shownEntries } from "../shown-passages";
import { type CodeShard, SHARDS_VERSION, type ShardKind, type ShardManifest, shardName } from "./manifest";
import { packNumbers } from "./pack-numbers";
import { CUT, type Cut } from "./split-posting";
import { termShards } from "./term-shards";
import { textShards } from "./text-shards";
import { wordShards } from "./word-shards";

/** So many entries are in a file: a query shows some twenty from all over the site, so it should be few. */
const ENTRIES_IN_SHARD = 1;
const CODES_IN_SHARD = 1_000;

/** The files of a large site: the manifest, and the others by name, each made when it is asked for. */
export type Shards = { manifest: ShardManifest; files: ReadonlyMap<string, () => unknown> };

/**
 * Builds the search data of a large site. Answers are those of `buildSearchData` as far as lists are not cut
 * short (`cut`). Messages are taken apart one after the other, twice, so that they never are in memory all at once.
 */
export function buildShards({ catalogs, terms: synonyms }: SearchInput, cut: Cut = CUT): Shards {
  const sorted = catalogs.map(({ catalog, messages }) => ({ catalog, messages: inOrder(messages) }));
  const all = sorted.flatMap(({ messages }, catalog) => messages.map((message) => ({ message, catalog })));
  const entryAt = ({ message, catalog }: (typeof all)[number]) => entryOf(message, catalog);
  const lexicon = lexiconOf(synonyms.map(formsOf), all.values(), (one) => textsOf(entryAt(one)));
  const isCode = codeTest(catalogs.map(({ catalog }) => catalog.code));
  const postings = new Map<string, number[]>();
  all.forEach((one, id) => {
    for (const [token, weight] of weightsOf(textsOf(entryAt(one)), lexicon.lexicon, isCode)) {
      const place = id * SLOT_WEIGHTS.length + slotOf(weight);
      const known = postings.get(token);
      if (known === undefined) postings.set(token, [place]);
      else known.push(place);
    }
  });
  const frequency = (token: string) => postings.get(token)?.length ?? 0;
  const terms = termShards(postings, cut);
  const words = wordShards([...postings.keys()], frequency);
  const codes = sorted.flatMap(({ catalog, messages }, at) => codeShards(catalog, messages, at));
  const texts = textShards(all);
  let before = 0;
  const manifest: ShardManifest = {
    version: SHARDS_VERSION,
    catalogs: catalogs.map(({ catalog }) => ({
      id: catalog.id,
      pattern: catalog.code,
      names: namesOf(catalog),
    })),
    size: all.length,
    groups: lexicon.groups.map((forms) => forms.join("|")).join("\n"),
    terms: terms.terms.length,
    words: words.map(({ first }) => first),
    codes: codes.map(({ catalog, first, shard }) => {
      const row = [catalog, first, before] as const;
      before += shard.letters.length;
      return row;
    }),
    entries: ENTRIES_IN_SHARD,
    texts: texts.texts,
  };
  const shown = (entries: readonly SearchEntry[]) =>
    shownEntries(entries, lexicon.lexicon, frequency, all.length);
  const files = new Map<string, () => unknown>();
  const add = (kind: ShardKind, contents: readonly (() => unknown)[]) => {
    contents.forEach((content, number) => {
      files.set(shardName(kind, number), content);
    });
  };
  add("terms", terms.terms);
  add("rests", terms.rests);
  add(
    "words",
    words.map(
      ({ shard }) =>
        () =>
          shard,
    ),
  );
  add(
    "codes",
    codes.map(
      ({ shard }) =>
        () =>
          shard,
    ),
  );
  add(
    "entries",
    Array.from({ length: Math.ceil(all.length / ENTRIES_IN_SHARD) }, (_, number) => () => {
      const begin = number * ENTRIES_IN_SHARD;
      return toColumns(shown(all.slice(begin, begin + ENTRIES_IN_SHARD).map(entryAt)));
    }),
  );
  add("texts", texts.files);
  return { manifest, files };
}

function inOrder(messages: readonly Message[]): Message[] {
  return [...messages].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The lexicon over the groups that occur, and those groups; as `buildSearchData` makes it. */
function lexiconOf<T>(
  forms: readonly string[][],
  all: Iterable<T>,
  texts: (one: T) => FieldText[],
): { lexicon: Lexicon; groups: string[][] } {
  const every = new Lexicon(forms, []);
  const found = new Set<number>();
  const katakana = new Set<string>();
  for (const one of all) {
    const fields = texts(one);
    for (const { atoms } of fields) findGroups(atoms, every, found);
    for (const word of katakanaWords(fields)) katakana.add(word);
  }
  const groups = forms.filter((_, group) => found.has(group));
  return { lexicon: new Lexicon(groups, katakana), groups };
}

function codeShards(
  { code: pattern }: Catalog,
  messages: readonly Message[],
  catalog: number,
): { catalog: number; first: number; shard: CodeShard }[] {
  const parts = messages.map(({ code }) => {
    const read = parseCode(pattern, code);
    if (read === undefined) throw new Error(`${code} is no code of the catalog that it is in.`);
    return read;
  });
  const shards: { catalog: number; first: number; shard: CodeShard }[] = [];
  for (let at = 0; at < parts.length; at += CODES_IN_SHARD) {
    const here = parts.slice(at, at + CODES_IN_SHARD);
    const numbers = packNumbers(here.map(({ number }) => number));
    const letters = here.map(({ letter }) => letter).join("");
    shards.push({ catalog, first: here[0]?.number ?? 0, shard: { numbers, letters } });
  }
  return shards;
}
