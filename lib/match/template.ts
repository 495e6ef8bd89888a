import { foldedText } from "./folded-text";
import type { TextPart } from "./match-data";
import { isJapanese, tokenise } from "./tokens";

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
  /** Characters of all words, for telling how much of a cut text is there. */
  length: number;
  /** True when every word is found in so many texts that they say nothing: then a hole must look like a value. */
  common: boolean;
  /** True when it begins with all the words of a common text and goes on. */
  led: boolean;
};

/** Words that logs set or leave out in front of a text. */
export const OPTIONAL_FRONT = "ssl";
/** A word found in more than this share of the texts tells nothing about which of them it is. */
const COMMON_SHARE = 0.2;

/** True for a word, or a text whose rarest word stands in so many of `size` texts. */
export function isCommon(count: number, size: number): boolean {
  return count > COMMON_SHARE * size;
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
    const text = foldedText(part);
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
    common: counts.every((count) => isCommon(count, size)),
    led: false,
  };
}

/** The words of a text without holes, joined by blanks; nothing for others. */
export function leadOf({ items }: Pick<IndexedTemplate, "items">): string[] {
  const words = wordsOf(items).map(({ token }) => token);
  return words.length === items.length ? [words.join(" ")] : [];
}

/** Says whether a text begins with all the words of one of the `leads` and goes on. */
export function beginsWithLead(
  { items }: Pick<IndexedTemplate, "items">,
  leads: ReadonlySet<string>,
): boolean {
  let words = "";
  for (const item of items.slice(0, -2)) {
    if (item.kind !== "word") return false;
    words += `${words === "" ? "" : " "}${item.token}`;
    if (leads.has(words)) return true;
  }
  return false;
}

/** Bits by rarity; a Japanese character is a third of a word. */
function weigh(texts: number, frequency: number, token: string): number {
  return Math.log2(1 + texts / frequency) * (isJapanese(token) ? 1 / 3 : 1);
}
