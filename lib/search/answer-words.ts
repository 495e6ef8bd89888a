import { severityOf } from "../catalog/code";
import type { Locale } from "../i18n/locale";
import type { OpenIndex } from "./flexsearch-index";
import { parseQuery } from "./parse-query";
import type { Passages, Showing } from "./passages";
import type { Query } from "./query";
import type { Ranker, Ranking } from "./rank";
import type { Knowledge } from "./rest-concept";
import type { SearchData, SearchEntry } from "./search-data";
import type { FoundByWords, Hit } from "./search-result";
import { spellingOf } from "./spelling-of";

/** All that words are looked up in. What is still to be loaded is asked for through the last two. */
export type WordSources = {
  catalogs: SearchData["index"]["catalogs"];
  rank: Ranker;
  index: OpenIndex;
  knowledge: Knowledge;
  passages: Passages;
  /** The entries that spellings are taken from, beside those that are found. */
  spellings: readonly SearchEntry[];
  /** Called with the query before it is looked up. */
  beforeRanking?(query: Query): void;
  /** Called with what was found before it is looked at closely. */
  beforeShowing?(query: Query, ranking: Ranking): void;
};

/** So many of the best are looked at closely: neighbourhood, and all in one passage. */
const LOOKED_AT = 24;
/** What the close look adds to the score, at most. */
const BONUS = { adjacency: 0.38, together: 0.38, fullness: 0.35, phrase: 0.25 } as const;

/** Answers the words of a query, codes taken out before. */
export function answerWords(words: string, locale: Locale, sources: WordSources): FoundByWords {
  const { index, rank, passages } = sources;
  const query = parseQuery(words, sources.knowledge);
  const { concepts, corrections } = query;
  sources.beforeRanking?.(query);
  const ranking = rank(concepts, index, LOOKED_AT);
  sources.beforeShowing?.(query, ranking);
  const { ranked, rarities } = ranking;
  const looked = ranked.flatMap(({ id, score }) => {
    const entry = passages.entries[id];
    if (entry === undefined) return [];
    const { best, own, ...showing } = passages.show(id, query, rarities, locale);
    const hit = { ...hitOf(entry, sources.catalogs), via: "text" as const, matched: best, own };
    return [{ entry, hit: { ...hit, score: score * (1 + bonusOf(showing)) } }];
  });
  looked.sort((a, b) => b.hit.score - a.hit.score);
  const top = looked[0]?.hit.score ?? 1;
  const spellings = [...looked.map(({ entry }) => entry), ...sources.spellings];
  return {
    hits: looked.map(({ hit }) => ({ ...hit, score: hit.score / top })),
    corrections: corrections.map(({ from, to }) => ({ from, to: spellingOf(to, spellings) })),
    notUnderstood: concepts
      .filter((concept) => concept.alternatives.length === 0)
      .map(({ written }) => written),
  };
}

/** An entry as a hit by its code. */
export function hitOf(entry: SearchEntry, catalogs: WordSources["catalogs"]): Hit {
  const catalog = catalogs[entry.catalog];
  const [, en = "", ja = ""] = entry.passages[0] ?? [];
  return {
    code: entry.code,
    catalog: catalog?.id ?? "",
    severity: (catalog && severityOf(catalog.pattern, entry.code)) ?? "information",
    via: "code",
    score: 1,
    text: { en, ja },
    matched: null,
    own: null,
  };
}

function bonusOf({ adjacency, together, fullness, phrase }: Omit<Showing, "best" | "own">): number {
  return (
    adjacency * BONUS.adjacency +
    together * BONUS.together +
    fullness * BONUS.fullness +
    phrase * BONUS.phrase
  );
}
