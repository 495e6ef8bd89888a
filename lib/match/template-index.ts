import { foldedText } from "./folded-text";
import type { MatchData, TextPart } from "./match-data";
import { type Postings, PostingsBuilder } from "./postings";
import {
  beginsWithLead,
  type IndexedTemplate,
  isCommon,
  itemsOf,
  leadOf,
  OPTIONAL_FRONT,
  weighTemplate,
  wordsOf,
} from "./template";
import { forEachToken, type Token } from "./tokens";

/** The texts that a record may hold, and which of them share words with it. */
export type TemplateIndex = {
  postings: Pick<Postings, "texts" | "listsOf" | "bits">;
  /** The template of a text, by its number in `postings`; undefined for none. */
  template(text: number): IndexedTemplate | undefined;
  /** The templates of a message. */
  byCode(code: string): readonly IndexedTemplate[];
  /** The bits of a word that no text holds. */
  foreignBits: number;
  /** The words of common texts without holes, joined by blanks: many other texts begin with them. */
  leads: ReadonlySet<string>;
};

/** Templates that are kept once they were made: more than a log of one product needs. */
const MOST_KEPT = 20_000;
type Source = { code: string; catalog: string; parts: readonly TextPart[] };

/**
 * Builds the index of all texts of all catalogs: linear in their size, some seconds for 100,000 messages. Only
 * numbers are kept; what is needed to lay a template on a line is made for the few that are candidates.
 */
export function indexTemplates(data: MatchData): TemplateIndex {
  const sources: Source[] = [];
  const numbers = new Map<string, number[]>();
  const builder = new PostingsBuilder();
  const front = builder.number(OPTIONAL_FRONT);
  for (const { id, messages } of data.catalogs) {
    for (const { code, texts } of messages) {
      const known = numbers.get(code) ?? [];
      for (const parts of texts) {
        known.push(sources.length);
        sources.push({ code, catalog: id, parts });
        addText(parts, builder, front);
      }
      numbers.set(code, known);
    }
  }
  const postings = builder.build();
  const size = postings.texts;
  const leads = new Set(
    sources.flatMap(({ parts }, text) =>
      isCommon(postings.rarest[text] ?? 0, size) ? leadOf({ items: itemsOf(parts) }) : [],
    ),
  );
  const make = ({ code, catalog, parts }: Source): IndexedTemplate => {
    const items = itemsOf(parts);
    const counts = wordsOf(items).map(({ token }) => postings.frequency(token));
    const template = weighTemplate({ code, catalog, items }, counts, size);
    return { ...template, led: !template.common && beginsWithLead(template, leads) };
  };
  const kept = new Map<number, IndexedTemplate>();
  const template = (text: number) => {
    const known = kept.get(text);
    const source = sources[text];
    if (known !== undefined || source === undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const made = make(source);
    kept.set(text, made);
    return made;
  };
  return {
    postings,
    template,
    byCode: (code) => (numbers.get(code) ?? []).flatMap((text) => template(text) ?? []),
    foreignBits: Math.log2(1 + size),
    leads,
  };
}

/** Adds the words of a text, without what logs set or leave out in front; holes are passed over. */
function addText(parts: readonly TextPart[], builder: PostingsBuilder, front: number): void {
  const words: number[] = [];
  let items = 0;
  let wordsInFront = 0;
  for (const part of parts) {
    if (typeof part !== "string") {
      items += 1;
      continue;
    }
    const text = foldedText(part);
    forEachToken(text, 0, text.length, (from, to) => {
      if (items < 2) wordsInFront += 1;
      items += 1;
      words.push(builder.number(text.slice(from, to).toLowerCase()));
    });
  }
  const skipped = wordsInFront === 2 && words[0] === front ? 1 : 0;
  for (let i = skipped; i < words.length; i += 1) builder.add(words[i] ?? 0);
  builder.endText();
}

/** How many postings are read for one line, or of its rarest word: enough for every text of some hundreds of messages. */
const POSTINGS_READ = 2500;
const CANDIDATES = 32;

/**
 * The templates that share most with the tokens, best first: rare tokens and pairs are looked up first, and
 * only so many entries are read, whatever the size of the catalog. Adds what was read to `work`.
 */
export function candidatesFor(
  { postings, template }: TemplateIndex,
  tokens: readonly Token[],
  work: { steps: number },
): IndexedTemplate[] {
  const scores = new Map<number, number>();
  let read = 0;
  const lists = postings.listsOf(tokens.map(({ text }) => text)).filter(({ length }) => length > 0);
  for (const posting of lists.sort((a, b) => a.length - b.length)) {
    if (read > 0 && read + posting.length > POSTINGS_READ) break;
    const most = Math.min(posting.length, POSTINGS_READ);
    read += most;
    const bits = Math.log2(1 + postings.texts / posting.length);
    for (let i = 0; i < most; i += 1) {
      const text = posting[i] ?? 0;
      scores.set(text, (scores.get(text) ?? 0) + bits);
    }
  }
  work.steps += read;
  return [...scores]
    .map(([text, score]) => ({ text, rank: (score * score) / (postings.bits[text] ?? 1) }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, CANDIDATES)
    .flatMap(({ text }) => template(text) ?? []);
}
