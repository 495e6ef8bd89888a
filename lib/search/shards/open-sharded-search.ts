import { answerWords, hitOf, type WordSources } from "../answer-words";
import { atomise } from "../atoms";
import { parseQuery } from "../parse-query";
import { Passages } from "../passages";
import type { Query } from "../query";
import { createRanker, type Ranking } from "../rank";
import { productNames, readCodes } from "../read-codes";
import type { Knowledge } from "../rest-concept";
import {
  codesOf,
  joinedResult,
  LIMIT,
  type SearchOptions,
  type SearchResult,
  withoutCodes,
} from "../search-result";
import { correctableWords } from "../vocabulary";
import { KanaLexicon } from "./kana-lexicon";
import type { ShardManifest } from "./manifest";
import { demand, type FetchShard, Missing } from "./shard-files";
import { ShardedData } from "./sharded-data";
import { CUT } from "./split-posting";
import { untilLoaded } from "./until-loaded";

/** The search of a large site. */
export type ShardedSearch = {
  /** Loads what the query needs and answers. Rejected when a file can't be had; asking again tries again. */
  search(query: string, options: SearchOptions): Promise<SearchResult>;
};

/**
 * How far the loading for a query has come: what was loaded on a guess (what it needs if all its words are known;
 * the list of words for those that are not), and the tokens whose long lists are read, once that is decided.
 */
type State = { guesses: number; deep?: Set<string> };

/** Words that begin as the typed one are looked up in so many files at most, the most frequent words first. */
const MOST_COMPLETION_FILES = 12;
/** And together they stand in so many places, as far as their lists are read: what begins with `st` would be 60 KB. */
const MOST_COMPLETED = 13_000;
/** If so many messages have all that the query asks for, the rests of long lists can't bring better ones. */
const ENOUGH = 10;
/** Of the rests of long lists so many postings are loaded for a query, the rarest tokens first: 10 KB. */
const MOST_UNREAD = 10_000;

/**
 * Opens the search of a large site over its manifest. The very code that answers on a small site is run; where it
 * meets something that is not loaded it stops, that is loaded, and it runs again.
 */
export function openShardedSearch(
  manifest: ShardManifest,
  fetchShard: FetchShard,
  data = new ShardedData(manifest, fetchShard),
): ShardedSearch {
  const { index, codes, entries, words: list, lexicon: plain } = data;
  const lexicon = new KanaLexicon(data.groups(), list, plain);
  const rank = createRanker(manifest.size);
  const names = productNames(manifest.catalogs);
  const groupWords = correctableWords(plain.words);
  const knowledge: Knowledge = {
    lexicon,
    vocabulary: {
      has: (word) => plain.words.has(word) || (index.knows(word) ?? list.has(word)),
      beginning: (start) =>
        index.inFewFiles(notTooMany(list.beginning(start), list.frequency), MOST_COMPLETION_FILES),
      nearest: (word, length = word.length) => list.nearest(word, length, groupWords),
    },
  };
  const passages = new Passages(entries, plain);

  /** Answers, or throws `Missing`. `deep`: the tokens whose long lists are read to the end, once that is decided. */
  const attempt = (written: string, { locale, limit = LIMIT }: SearchOptions, state: State) => {
    const resolved = readCodes(written, codes.indexes, names);
    codes.demandWanted();
    const places = data.placesOf(codesOf(resolved));
    const words = resolved.whole ? "" : withoutCodes(written, resolved);
    const atoms = atomise(words);
    if (state.guesses === 0 && atoms.length > 0) {
      state.guesses = 1;
      const all = parseQuery(words, { lexicon: plain, vocabulary: KNOWS_ALL });
      demand(...index.wanted(tokensOf(all)), ...lexicon.wanted(atoms));
    }
    if (state.guesses === 1) {
      state.guesses = 2;
      const unknown = atoms.filter(({ kind, value }) => kind === "word" && index.knows(value) === false);
      demand(...list.wanted(unknown.map(({ surface }) => surface)));
    }
    data.needEntries(places);
    const sources: WordSources = {
      catalogs: manifest.catalogs,
      rank,
      index: index.view(state.deep ?? new Set()),
      knowledge,
      passages,
      spellings: [],
      beforeRanking: (query) => demand(...index.wanted(tokensOf(query))),
      beforeShowing(query, ranking) {
        if (state.deep === undefined) {
          state.deep = deepTokens(query, ranking, sources);
          if (state.deep.size > 0) throw new Missing(index.wantedRests(state.deep));
        }
        data.needEntries(ranking.ranked.map(({ id }) => id));
        // Passages that were taken apart before lack the words that were added since.
        passages.forget(lexicon.takeAdded());
      },
    };
    const found =
      atoms.length === 0
        ? { hits: [], corrections: [], notUnderstood: [] }
        : answerWords(words, locale, sources);
    const byCode = places
      .flatMap((place) => entries[place] ?? [])
      .map((entry) => hitOf(entry, manifest.catalogs));
    return joinedResult(resolved, byCode, found, limit);
  };

  return {
    async search(query, options) {
      const state: State = { guesses: 0 };
      return untilLoaded(() => attempt(query, options, state));
    },
  };
}

/** What a query is first read with, to load what it needs if all its words are known. */
const KNOWS_ALL: Knowledge["vocabulary"] = { has: () => true, beginning: () => [], nearest: () => undefined };

function tokensOf({ concepts }: Query): string[] {
  return concepts.flatMap(({ alternatives }) => alternatives.flatMap(({ tokens }) => tokens));
}

/** As many of the words, the first before the others, as are in `MOST_COMPLETED` places; one at least. */
function notTooMany(words: readonly string[], frequency: (word: string) => number): string[] {
  let places = 0;
  return words.filter((word) => {
    const more = Math.min(frequency(word), CUT.most);
    if (places > 0 && places + more > MOST_COMPLETED) return false;
    places += more;
    return true;
  });
}

/** The tokens whose long lists are to be read to the end: none if what their first parts brought is enough. */
function deepTokens(query: Query, { complete }: Ranking, { index }: WordSources): Set<string> {
  const deep = new Set<string>();
  if (complete >= ENOUGH) return deep;
  const long = [...new Set(tokensOf(query))]
    .map((token) => ({ token, unread: index.unread?.(token) ?? 0 }))
    .filter(({ unread }) => unread > 0)
    .sort((a, b) => a.unread - b.unread);
  let read = 0;
  for (const { token, unread } of long) {
    read += unread;
    if (read <= MOST_UNREAD) deep.add(token);
  }
  return deep;
}
