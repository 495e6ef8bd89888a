import type { CodePattern } from "../catalog/code";
import type { Catalog, Message, Term } from "../catalog/schema";
import { namesOf } from "../match/build-match-data";
import { type Atom, atomise } from "./atoms";
import { exportIndex, type Weights } from "./export-index";
import { Lexicon } from "./lexicon";
import { passagesOf, weightIn } from "./message-fields";
import { fold } from "./normalise";
import { phraseOf } from "./query";
import { ACTION_KINDS, SEARCH_VERSION, type SearchData, type SearchEntry, toColumns } from "./search-data";
import { shownEntries } from "./shown-passages";
import { joinedValue, katakanaEnd, tokenise } from "./tokenise";

/** What is searched: the messages of each catalog, and the terms that say what means the same. */
export type SearchInput = {
  catalogs: readonly { catalog: Catalog; messages: readonly Message[] }[];
  terms: readonly Term[];
};

/** A field of a message in one language, taken apart. */
export type FieldText = { field: number; atoms: readonly Atom[] };

/** Builds all that the browser loads for search: the index, exported, and what hits show. Deterministic. */
export function buildSearchData({ catalogs, terms }: SearchInput): SearchData {
  const entries = catalogs.flatMap(({ messages }, catalog) =>
    messages.map((message) => entryOf(message, catalog)),
  );
  const texts = entries.map(textsOf);
  const groups = occurring(terms.map(formsOf), texts.flat());
  const lexicon = new Lexicon(groups, katakanaWords(texts.flat()));
  const isCode = codeTest(catalogs.map(({ catalog }) => catalog.code));
  const weights = texts.map((fields) => weightsOf(fields, lexicon, isCode));
  return {
    version: SEARCH_VERSION,
    index: {
      catalogs: catalogs.map(({ catalog }) => ({
        id: catalog.id,
        pattern: catalog.code,
        names: namesOf(catalog),
      })),
      size: entries.length,
      groups: groups.map((forms) => forms.join("|")).join("\n"),
      ...exportIndex(weights),
    },
    entries: toColumns(shownEntries(entries, lexicon, frequencies(weights))),
  };
}

/** A message as an entry, with all of its passages. */
export function entryOf(message: Message, catalog: number): SearchEntry {
  const { en, ja } = message.provenance.text;
  return {
    code: message.code,
    catalog,
    passages: passagesOf(message),
    action: ACTION_KINDS.indexOf(message.action.kind),
    isVendors: { en: en === "vendor", ja: ja === "vendor" },
  };
}

/** Every spelling of a term, in both languages, folded; each once. */
export function formsOf({ en, ja }: Term): string[] {
  const spellings = [en, ja].flatMap((side) => [side.use, ...side.also, ...side.avoid]);
  return [...new Set(spellings.map((spelling) => phraseOf(atomise(spelling)).trim()))];
}

/** The terms that some message has; the others can't find one, so they need not be loaded. */
function occurring(groups: readonly string[][], texts: readonly FieldText[]): string[][] {
  const lexicon = new Lexicon(groups, []);
  const found = new Set<number>();
  for (const { atoms } of texts) findGroups(atoms, lexicon, found);
  return groups.filter((_forms, group) => found.has(group));
}

/** Adds the synonym groups that occur in a text. */
export function findGroups(atoms: readonly Atom[], lexicon: Lexicon, found: Set<number>): void {
  for (let at = 0; at < atoms.length; at++) {
    for (const known of lexicon.at(atoms, at)) for (const group of known.groups) found.add(group);
  }
}

/** The fields of a message in each of its languages, taken apart. */
export function textsOf({ passages }: SearchEntry): FieldText[] {
  return passages.flatMap(([field, en, ja]) =>
    [en, ja].filter((text) => text !== "").map((text) => ({ field, atoms: atomise(text) })),
  );
}

/** The runs of katakana in the texts, folded. */
export function katakanaWords(texts: readonly FieldText[]): Set<string> {
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

const JAPANESE = /^[\u3000-\u9fff]/;
const KATAKANA = /^[\u30a1-\u30fa]+$/;

/**
 * The weight of each token in a message: that of its best field, and a little for every further one. Codes are
 * left out: rules find them, not the index. So are the Japanese pieces of terms: queries are cut at terms in
 * the same way, so nothing asks for them, and the index is a fifth smaller.
 */
export function weightsOf(
  fields: readonly FieldText[],
  lexicon: Lexicon,
  isCode: (token: string) => boolean,
): Weights {
  const weights = new Map<string, number>();
  for (const { field, atoms } of fields) {
    const weight = weightIn(field, atoms.length);
    const isCovered = coveredByTerms(atoms, lexicon);
    const here = new Set<string>();
    for (const { token, from, to } of tokenise(atoms, lexicon)) {
      const isPiece = JAPANESE.test(token) && isPartOfTerm(token, isCovered.slice(from, to));
      if (!isPiece && !isCode(token)) here.add(token);
    }
    for (const token of here) {
      const before = weights.get(token) ?? 0;
      weights.set(token, Math.max(weight, before) + AGAIN * Math.min(weight, before));
    }
  }
  return weights;
}

/** Katakana stay one word even where a term covers some of it (キャッシュルーチン); pairs of kanji don't. */
function isPartOfTerm(token: string, isCovered: readonly boolean[]): boolean {
  if (KATAKANA.test(token)) return isCovered.every((one) => one);
  return isCovered[0] === true || isCovered.at(-1) === true;
}

function coveredByTerms(atoms: readonly Atom[], lexicon: Lexicon): boolean[] {
  const isCovered = atoms.map(() => false);
  for (let at = 0; at < atoms.length; ) {
    const known = lexicon.longestAt(atoms, at);
    const to = known?.to ?? at + 1;
    if (known !== undefined && known.groups.length > 0) isCovered.fill(true, at, to);
    at = to;
  }
  return isCovered;
}

function frequencies(messages: readonly Weights[]): (token: string) => number {
  const counts = new Map<string, number>();
  for (const message of messages) {
    for (const token of message.keys()) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  return (token) => counts.get(token) ?? 0;
}

/** Says whether a token is a code of one of the catalogs, or the beginning of one. */
export function codeTest(patterns: readonly CodePattern[]): (token: string) => boolean {
  const prefixes = patterns.map(({ prefix }) => fold(prefix));
  return (token) =>
    prefixes.some((prefix) => token.startsWith(prefix) && /^\d{3}/.test(token.slice(prefix.length)));
}
