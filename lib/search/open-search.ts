import type { CodeIndex } from "../match/resolve-code";
import { answerWords, hitOf, type WordSources } from "./answer-words";
import { atomise } from "./atoms";
import { importIndex } from "./flexsearch-index";
import { Lexicon } from "./lexicon";
import { Passages } from "./passages";
import { createRanker } from "./rank";
import { productNames, readCodes } from "./read-codes";
import { fromColumns, type SearchData } from "./search-data";
import { codesOf, joinedResult, LIMIT, type Search, withoutCodes } from "./search-result";
import { openVocabulary } from "./vocabulary";

export type { Hit, Search, SearchResult } from "./search-result";

/** Opens the data that `buildSearchData` made. The index is imported, not built. */
export function openSearch({ index: data, entries: columns }: SearchData): Search {
  const entries = fromColumns(columns);
  const index = importIndex(data);
  const lexicon = new Lexicon(
    data.groups.split("\n").map((forms) => forms.split("|")),
    index.tokens.filter((token) => KATAKANA.test(token)),
  );
  const sources: WordSources = {
    catalogs: data.catalogs,
    rank: createRanker(data.size),
    index,
    knowledge: { lexicon, vocabulary: openVocabulary(index, lexicon.words) },
    passages: new Passages(entries, lexicon),
    spellings: entries,
  };
  const codeIndexes = data.catalogs.map(({ id, pattern }, catalog): CodeIndex => {
    const codes = entries.filter((entry) => entry.catalog === catalog).map((entry) => entry.code);
    return { catalog: id, pattern, codes };
  });
  const names = productNames(data.catalogs);
  const entryOf = new Map(entries.map((entry) => [entry.code, entry]));
  return {
    search(query, { locale, limit = LIMIT }) {
      const resolved = readCodes(query, codeIndexes, names);
      const byCode = codesOf(resolved)
        .flatMap((code) => entryOf.get(code) ?? [])
        .map((entry) => hitOf(entry, data.catalogs));
      const found =
        resolved.whole || atomise(query).length === 0
          ? { hits: [], corrections: [], notUnderstood: [] }
          : answerWords(withoutCodes(query, resolved), locale, sources);
      return joinedResult(resolved, byCode, found, limit);
    },
  };
}

const KATAKANA = /^[\u30a1-\u30fa]+$/;
