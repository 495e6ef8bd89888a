import type { CodePattern } from "../catalog/code";
import type { Catalog, Message, Term } from "../catalog/schema";
import { type Atom, atomise } from "./atoms";
import { exportIndex, type Weights } from "./flexsearch-index";
import { Lexicon } from "./lexicon";
import { passagesOf, weightIn } from "./message-fields";
import { fold } from "./normalise";
import type { SearchData, SearchEntry } from "./search-data";
import { joinedValue, katakanaEnd, tokenise } from "./tokenise";

/** What is searched: the messages of each catalog, and the terms that say what means the same. */
export type SearchInput = {
  catalogs: readonly { catalog: Catalog; messages: readonly Message[] }[];
  terms: readonly Term[];
};

/** A field of a message in one language, taken apart. */
type FieldText = { field: number; atoms: readonly Atom[] };

/** Builds all that the browser loads for search: the index, exported, and what hits show. Deterministic. */
export function buildSearchData({ catalogs, terms }: SearchInput): SearchData {
  const groups = terms.map(spellingsOf);
  const entries = catalogs.flatMap(({ messages }, catalog) =>
    messages.map((message): SearchEntry => ({ code: message.code, catalog, passages: passagesOf(message) })),
  );
  const texts = entries.map(textsOf);
  const lexicon = new Lexicon(groups, katakanaWords(texts.flat()));
  const isCode = codeTest(catalogs.map(({ catalog }) => catalog.code));
  return {
    version: 1,
    index: {
      catalogs: catalogs.map(({ catalog }) => ({ id: catalog.id, pattern: catalog.code })),
      size: entries.length,
      groups,
      ...exportIndex(texts.map((fields) => weightsOf(fields, lexicon, isCode))),
    },
    entries,
  };
}

/** Every spelling of a term, in both languages; of those that fold to the same, one. */
function spellingsOf({ en, ja }: Term): string[] {
  const byForm = new Map<string, string>();
  for (const spelling of [en, ja].flatMap((side) => [side.use, ...side.also, ...side.avoid])) {
    const form = atomise(spelling)
      .map(({ value }) => value)
      .join(" ");
    if (!byForm.has(form)) byForm.set(form, spelling);
  }
  return [...byForm.values()];
}

function textsOf({ passages }: SearchEntry): FieldText[] {
  return passages.flatMap(([field, en, ja]) =>
    [en, ja].filter((text) => text !== "").map((text) => ({ field, atoms: atomise(text) })),
  );
}

function katakanaWords(texts: readonly FieldText[]): Set<string> {
  const words = new Set<string>();
  for (const { atoms } of texts) {
    for (let at = 0; at < atoms.length; at++) {
      if (atoms[at]?.kind !== "katakana") continue;
      const to = katakanaEnd(atoms, at);
      words.add(joinedValue(atoms, at, to));
      at = to - 1;
    }
  }
  return words;
}

/** How much of its weight a token adds in every further field that has it. */
const AGAIN = 0.08;

/** The best weight of each token over the fields. Codes are left out: rules find them, not the index. */
function weightsOf(
  fields: readonly FieldText[],
  lexicon: Lexicon,
  isCode: (token: string) => boolean,
): Weights {
  const weights = new Map<string, number>();
  for (const { field, atoms } of fields) {
    const here = new Set<string>();
    const weight = weightIn(field, atoms.length);
    const covered = coveredByTerms(atoms, lexicon);
    for (const { token, from, to } of tokenise(atoms, lexicon)) {
      const isPiece = JAPANESE.test(token) && (covered[from] || covered[to - 1]);
      if (!isPiece && !isCode(token)) here.add(token);
    }
    for (const token of here) {
      const before = weights.get(token);
      weights.set(
        token,
        before === undefined ? weight : Math.max(weight, before) + AGAIN * Math.min(weight, before),
      );
    }
  }
  return weights;
}

const JAPANESE = /^[\u3000-\u9fff]/;

/**
 * Which atoms lie in a term. Queries are cut at terms in the same way, so the Japanese pieces of a term need
 * no tokens of their own; leaving them out makes the index a fifth smaller.
 */
function coveredByTerms(atoms: readonly Atom[], lexicon: Lexicon): boolean[] {
  const covered = atoms.map(() => false);
  for (let at = 0; at < atoms.length; ) {
    const known = lexicon.longestAt(atoms, at);
    const to = known?.to ?? at + 1;
    if (known !== undefined && known.groups.length > 0) covered.fill(true, at, to);
    at = to;
  }
  return covered;
}

function codeTest(patterns: readonly CodePattern[]): (token: string) => boolean {
  const prefixes = patterns.map(({ prefix }) => fold(prefix));
  return (token) =>
    prefixes.some((prefix) => token.startsWith(prefix) && /^\d{3}/.test(token.slice(prefix.length)));
}
