import { foldText } from "./folded-text";
import type { MatchData, TextPart } from "./match-data";
import { isJapanese, type Token, tokenise } from "./tokens";

/** A word of a template, or a hole with the punctuation that stands directly before and behind it. */
export type TemplateItem =
  | { kind: "word"; token: string; weight: number }
  | { kind: "hole"; name: string; written: string; before: string; behind: string };

/** One text of a message, ready to be laid beside a line. */
export type IndexedTemplate = {
  code: string;
  catalog: string;
  items: readonly TemplateItem[];
  /** Bits that a line gives for this template when it has all of its words. */
  bits: number;
  /** Bits of all words and pairs, as candidates are ranked by. */
  keyBits: number;
  /** Characters of all words, for telling how much of a cut text is there. */
  length: number;
  /** True when every word is found in so many texts that they say nothing: then a hole must look like a value. */
  common: boolean;
  /** True when it begins with all the words of a common text and goes on. */
  led: boolean;
};

/** All templates, and which of them hold a token or a pair of neighbouring tokens. */
export type TemplateIndex = {
  templates: readonly IndexedTemplate[];
  postings: ReadonlyMap<string, readonly number[]>;
  byCode: ReadonlyMap<string, readonly IndexedTemplate[]>;
  /** The bits of a word that no text holds. */
  foreignBits: number;
  /** The words of common texts without holes, joined by blanks: many other texts begin with them. */
  leads: ReadonlySet<string>;
};

/** Words that logs set or leave out in front of a text. */
const OPTIONAL_FRONT = "ssl";
/** A word found in more than this share of the texts tells nothing about which of them it is. */
const COMMON_SHARE = 0.2;

/** Builds the index of all texts of all catalogs; linear in their size. */
export function indexTemplates(data: MatchData): TemplateIndex {
  const texts = data.catalogs.flatMap((catalog) =>
    catalog.messages.flatMap(({ code, texts }) =>
      texts.map((parts) => ({ code, catalog: catalog.id, items: itemsOf(parts) })),
    ),
  );
  const frequency = new Map<string, number>();
  for (const { items } of texts) {
    for (const token of new Set(items.flatMap((item) => (item.kind === "word" ? [item.token] : [])))) {
      frequency.set(token, (frequency.get(token) ?? 0) + 1);
    }
  }
  const postings = new Map<string, number[]>();
  const byCode = new Map<string, IndexedTemplate[]>();
  const templates = texts.map(({ code, catalog, items }, id) => {
    const words = wordsOf(items);
    const counts = words.map(({ token }) => frequency.get(token) ?? 1);
    const template = weighTemplate({ code, catalog, items }, counts, texts.length);
    for (const key of new Set(keysOf(words.map(({ token }) => token)))) {
      const posting = postings.get(key);
      if (posting === undefined) postings.set(key, [id]);
      else posting.push(id);
    }
    byCode.set(code, [...(byCode.get(code) ?? []), template]);
    return template;
  });
  for (const posting of postings.values()) {
    for (const id of posting) {
      const template = templates[id];
      if (template !== undefined) template.keyBits += Math.log2(1 + texts.length / posting.length);
    }
  }
  const leads = new Set(templates.filter(({ common }) => common).flatMap(leadOf));
  for (const template of templates) {
    if (!template.common) template.led = beginsWithLead(template, leads);
  }
  return { templates, postings, byCode, foreignBits: Math.log2(1 + texts.length), leads };
}

/** The words of a text, in order. */
export function wordsOf(items: readonly TemplateItem[]) {
  return items.flatMap((item) => (item.kind === "word" ? [item] : []));
}

/** A text with the weights of its words: `counts` says in how many of all `size` texts each of them is. */
export function weighTemplate(
  { code, catalog, items }: Pick<IndexedTemplate, "code" | "catalog" | "items">,
  counts: readonly number[],
  size: number,
): IndexedTemplate {
  const words = wordsOf(items);
  words.forEach((word, at) => {
    word.weight = weigh(size, counts[at] ?? 1, word.token);
  });
  return {
    code,
    catalog,
    items,
    bits: words.reduce((sum, { weight }) => sum + weight, 0),
    length: words.reduce((sum, { token }) => sum + token.length, 0),
    keyBits: 0,
    common: counts.every((count) => count > COMMON_SHARE * size),
    led: false,
  };
}

/** The words of a text without holes, joined by blanks; nothing for others. */
export function leadOf({ items }: Pick<IndexedTemplate, "items">): string[] {
  const words = wordsOf(items).map(({ token }) => token);
  return words.length === items.length ? [words.join(" ")] : [];
}

/** Says whether a text begins with all the words of one of the `leads` and goes on. */
export function beginsWithLead({ items }: IndexedTemplate, leads: ReadonlySet<string>): boolean {
  let words = "";
  for (const item of items.slice(0, -2)) {
    if (item.kind !== "word") return false;
    words += `${words === "" ? "" : " "}${item.token}`;
    if (leads.has(words)) return true;
  }
  return false;
}

/** How many postings are read for one line: enough for every text of a catalog of some hundreds. */
const POSTINGS_READ = 2500;
const CANDIDATES = 32;

/**
 * The templates that share most with the tokens, best first: rare tokens and pairs are looked up first, and
 * only so many entries are read, whatever the size of the catalog. Adds what was read to `work`.
 */
export function candidatesFor(
  index: TemplateIndex,
  tokens: readonly Token[],
  work: { steps: number },
): IndexedTemplate[] {
  const lists = [...new Set(keysOf(tokens.map(({ text }) => text)))]
    .map((key) => index.postings.get(key) ?? [])
    .filter((posting) => posting.length > 0)
    .sort((a, b) => a.length - b.length);
  const scores = new Map<number, number>();
  let read = 0;
  for (const posting of lists) {
    if (read > 0 && read + posting.length > POSTINGS_READ) break;
    read += posting.length;
    const bits = Math.log2(1 + index.templates.length / posting.length);
    for (const id of posting) scores.set(id, (scores.get(id) ?? 0) + bits);
  }
  work.steps += read;
  return [...scores]
    .flatMap(([id, score]) => {
      const template = index.templates[id];
      return template === undefined ? [] : [{ template, rank: (score * score) / template.keyBits }];
    })
    .sort((a, b) => b.rank - a.rank)
    .slice(0, CANDIDATES)
    .map(({ template }) => template);
}

function keysOf(tokens: readonly string[]): string[] {
  return [...new Set(tokens), ...tokens.slice(1).map((token, i) => `${tokens[i]} ${token}`)];
}

/** Bits by rarity; a Japanese character is a third of a word. */
function weigh(texts: number, frequency: number, token: string): number {
  return Math.log2(1 + texts / frequency) * (isJapanese(token) ? 1 / 3 : 1);
}

/** The words and holes of a text as it travels; weights are set later. */
export function itemsOf(parts: readonly TextPart[]): TemplateItem[] {
  const items: TemplateItem[] = [];
  let before = "";
  for (const part of parts) {
    if (typeof part !== "string") {
      items.push({ kind: "hole", name: part[0], written: part[1], before, behind: "" });
      before = "";
      continue;
    }
    const { text } = foldText(part);
    const tokens = tokenise(text);
    const hole = items.at(-1);
    if (hole?.kind === "hole") hole.behind = text.slice(0, tokens[0]?.from ?? text.length);
    for (const token of tokens) items.push({ kind: "word", token: token.text, weight: 0 });
    before = text.slice(tokens.at(-1)?.to ?? 0);
  }
  const [first, second] = items;
  const hasFront = first?.kind === "word" && first.token === OPTIONAL_FRONT && second?.kind === "word";
  return hasFront ? items.slice(1) : items;
}
