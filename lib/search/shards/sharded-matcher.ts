import type { Content } from "../../match/accept-text";
import { explainInput } from "../../match/explain-input";
import type { CodedRecord } from "../../match/explain-record";
import { findTexts, isWhole } from "../../match/find-texts";
import type { Explanation } from "../../match/open-matcher";
import { labelWords, readContent } from "../../match/read-content";
import type { TemplateIndex } from "../../match/template-index";
import { atomise } from "../atoms";
import type { Lexicon } from "../lexicon";
import { MessageValues } from "../message-values";
import { weightOf } from "../search-data";
import { tokenise } from "../tokenise";
import { demand, Missing, type Wanted } from "./shard-files";
import type { ShardedData } from "./sharded-data";
import { untilLoaded } from "./until-loaded";

/** The matcher of a large site. */
export type ShardedMatcher = {
  /**
   * Explains an input as the matcher of a small site does, with what it loads. Where `near` names codes, only their
   * texts are held against what has no code. Rejected when a file can't be had.
   */
  explain(input: string, near?: readonly string[]): Promise<Explanation>;
};

/**
 * A record is looked up by so many of its words, the longest first, which few messages have, since each costs a file;
 * then, until a whole text is found, by more of them. The texts of so many messages are held against it each time.
 */
const STAGES = [
  { tokens: 5, candidates: 8 },
  { tokens: 10, candidates: 8 },
  { tokens: 16, candidates: 10 },
] as const;
/** In a long paste so many different records without a code are looked up; whole logs are the log reader's. */
const MOST_SEARCHED = 8;
/** Fewer words beside a code are no text of another message. */
const LEAST_TOKENS = 4;

/** Opens the matcher over the files of a large site: the search's index finds the texts that a line may hold. */
export function openShardedMatcher(data: ShardedData): ShardedMatcher {
  const { manifest, codes, texts, index, lexicon } = data;
  const labels = labelWords(manifest.catalogs.flatMap(({ names }) => names));
  const scores = new MessageValues(manifest.size);
  const none = texts.indexOf([]);

  /** The messages that share most with some words, by their places; throws `Missing`. */
  const candidates = (tokens: readonly string[], most: number): number[] => {
    demand(...index.wanted(tokens));
    const { slots, unread = () => 0 } = index.view(new Set());
    scores.clear();
    for (const token of tokens) {
      const lists = slots(token);
      const count = lists.reduce((sum, ids) => sum + (ids?.length ?? 0), unread(token));
      const rarity = Math.log((manifest.size + 1) / (count + 0.5));
      lists.forEach((ids, slot) => {
        for (const id of ids ?? []) scores.set(id, scores.get(id) + rarity * weightOf(slot));
      });
    }
    return best(scores, most);
  };

  /** An index in which the texts are that a record may hold; `own`: messages that it holds surely. */
  const search = (content: Content, own: readonly number[]): TemplateIndex => {
    const tokens = tellingTokens(content.text.slice(content.from, content.to), lexicon);
    let found = none;
    for (const stage of STAGES) {
      const places = [...own, ...candidates(tokens.slice(0, stage.tokens), stage.candidates)];
      demand(...texts.wanted(places));
      found = texts.indexOf(places);
      if (stage.tokens >= tokens.length || holdsWhole(found, content)) break;
    }
    return found;
  };

  /** The texts that one record is held against; throws `Missing`. */
  const indexFor = (
    { text, codes: found, unknown }: CodedRecord,
    near: readonly string[] | undefined,
    searched: Set<string>,
  ): TemplateIndex => {
    if (text === undefined) return none;
    const own = data.placesOf([...found.map(({ code }) => code), ...(near ?? [])]);
    demand(...texts.wanted(own));
    const ownIndex = texts.indexOf(own);
    if (near !== undefined) return ownIndex;
    const ranges = [...found, ...unknown].map(({ range }) => range);
    const content = readContent(text, ranges, labels, none.foreignBits);
    const isCoded = ranges.length > 0;
    if (isCoded && content.tokens.length < LEAST_TOKENS) return ownIndex;
    if (isCoded && findTexts(ownIndex, content, { steps: 0 }).length > 0) return ownIndex;
    const written = content.text.slice(content.from, content.to);
    const shape = written.replace(/\d+/g, "0");
    if (!searched.has(shape) && searched.size >= MOST_SEARCHED) return ownIndex;
    searched.add(shape);
    return search(content, own);
  };

  return {
    async explain(input, near) {
      const known = { codeIndexes: codes.indexes, labels };
      // Codes first: what has one need not be looked up by its words.
      await untilLoaded(() => {
        explainInput(input, { ...known, indexFor: () => none }, { steps: 0 });
        codes.demandWanted();
      });
      return untilLoaded(() => {
        const wanted: Wanted[] = [];
        const searched = new Set<string>();
        const explanation = explainInput(
          input,
          { ...known, indexFor: (record) => indexOrWanted(() => indexFor(record, near, searched), wanted) },
          { steps: 0 },
        );
        demand(...wanted);
        return explanation;
      });
    },
  };

  /** Notes what is missing for one record and goes on, so that all records load at once. */
  function indexOrWanted(open: () => TemplateIndex, wanted: Wanted[]): TemplateIndex {
    try {
      return open();
    } catch (error) {
      if (!(error instanceof Missing)) throw error;
      wanted.push(...error.wanted);
      return none;
    }
  }
}

/** The words of a text, each once, those first that most likely few messages have: long ones, no terms. */
function tellingTokens(text: string, lexicon: Lexicon): string[] {
  const all = tokenise(atomise(text), lexicon).map(({ token }) => token);
  const length = (token: string) => (token.startsWith("~") ? 0 : token.length);
  return [...new Set(all.filter((token) => !/^\d+$/.test(token)))].sort((a, b) => length(b) - length(a));
}

/** Whether a record holds a text of the index from beginning to end that says something. */
function holdsWhole(index: TemplateIndex, content: Content): boolean {
  const found = findTexts(index, content, { steps: 0 });
  return found.some(
    ({ alignments: [first] }) => first !== undefined && isWhole(first) && !first.template.common,
  );
}

/** The messages with the highest values, the highest first. */
function best(scores: MessageValues, most: number): number[] {
  const top: number[] = [];
  for (let at = 0; at < scores.count; at++) {
    const id = scores.ids[at] ?? 0;
    const last = top[most - 1];
    if (last !== undefined && scores.get(id) <= scores.get(last)) continue;
    let place = top.length;
    while (place > 0 && scores.get(id) > scores.get(top[place - 1] ?? 0)) place--;
    top.splice(place, 0, id);
    top.length = Math.min(top.length, most);
  }
  return top;
}
