import { editDistance } from "./distance";
import type { OpenIndex } from "./flexsearch-index";
import { stem } from "./stem";

/** Words shorter than this are never corrected. */
const SHORTEST_CORRECTED = 4;
/** Up to this length the first letter must be right. */
const SHORT = 5;
/** From this length on two letters may be wrong. */
const LONG = 8;
/** At most so many words that begin as the typed one are tried. */
const MOST_PREFIXED = 12;

const LATIN = /^[a-z]+$/;
const KATAKANA = /^[\u30a1-\u30fa]+$/;

/** The words the catalog and the terms know, for completing and correcting what was typed. */
export type Vocabulary = {
  has(word: string): boolean;
  /** The known words that begin with `start`, the most frequent first. */
  beginning(start: string): string[];
  /**
   * The known word that `word` most likely was meant to be, if it is close enough to one. `length`: how many
   * letters were written, where folding took some away.
   */
  nearest(word: string, length?: number): string | undefined;
};

/** Opens the vocabulary over the tokens of the index and the words of the synonym groups. */
export function openVocabulary(index: OpenIndex, groupWords: ReadonlySet<string>): Vocabulary {
  const frequency = (word: string) => index.slots(word).reduce((sum, ids) => sum + (ids?.length ?? 0), 0);
  let words: readonly KnownWord[] | undefined;
  const correctable = () => {
    words ??= correctableWords(new Set([...index.tokens, ...groupWords]));
    return words;
  };
  return {
    has: (word) => index.has(word) || groupWords.has(word),
    beginning(start) {
      const found: string[] = [];
      for (let at = firstFrom(index.tokens, start); index.tokens[at]?.startsWith(start); at++) {
        found.push(index.tokens[at] ?? "");
      }
      return mostFrequent(found, frequency);
    },
    nearest: (word, length = word.length) => nearestAmong(word, length, correctable(), frequency)?.known,
  };
}

/** Of the words that begin as the typed one those that are tried: the most frequent, if there are many. */
export function mostFrequent(words: string[], frequency: (word: string) => number): string[] {
  if (words.length <= MOST_PREFIXED) return words;
  const ordered = words.map((word) => ({ word, count: frequency(word) })).sort((a, b) => b.count - a.count);
  return ordered.slice(0, MOST_PREFIXED).map(({ word }) => word);
}

/** The one of `words` that `word`, written with so many letters, most likely was meant to be. */
export function nearestAmong(
  word: string,
  length: number,
  words: Iterable<KnownWord>,
  frequency: (word: string) => number,
): Candidate | undefined {
  if (!isCorrectable(word, length)) return undefined;
  const limit = word.length >= LONG ? 2 : 1;
  const forms = [...new Set([word, stem(word), word.replace(/(ion|ing|ed|e?s)$/, "")])].map((form) => ({
    form,
    letters: lettersOf(form),
    limit: form.length >= LONG - 1 ? limit : 1,
  }));
  let best: Candidate | undefined;
  for (const { known, letters } of words) {
    let distance = limit + 1;
    for (const { form, letters: own, limit: most } of forms) {
      if (differingLetters(own, letters) > 2 * most || !isSlip(form, known)) continue;
      const away = editDistance(form, known, most);
      if (away <= most) distance = Math.min(distance, away);
    }
    if (distance > limit && LATIN.test(word)) distance = distanceFromForms(word, known, letters);
    if (distance > limit || (word.length <= SHORT && known[0] !== word[0])) continue;
    const candidate = { known, distance, sameStart: known[0] === word[0], frequency: frequency(known) };
    if (best === undefined || isBetter(candidate, best)) best = candidate;
  }
  return best;
}

/** What stems lose: a slip may be in there (`expierd`). */
const ENDINGS = ["ed", "ion", "ing", "es"].map((ending) => ({ ending, letters: lettersOf(ending) }));
/** Stems of fewer letters have too many forms to be meant by chance. */
const SHORTEST_STEM = 5;

/** How far a word is from one of the forms of a stem: one letter, not the last (`printer` is not `printed`), or much more. */
function distanceFromForms(word: string, stemmed: string, letters: number): number {
  const near = ENDINGS.some(
    ({ ending, letters: more }) =>
      word.at(-1) === ending.at(-1) &&
      Math.abs(stemmed.length + ending.length - word.length) <= 1 &&
      differingLetters(lettersOf(word), letters | more) <= 2 &&
      editDistance(word, stemmed + ending, 1) <= 1,
  );
  return near && stemmed.length >= SHORTEST_STEM && LATIN.test(stemmed) ? 1 : Number.POSITIVE_INFINITY;
}

/** True where a word, written with so many letters, may be taken for another one at all. */
export function isCorrectable(word: string, length: number): boolean {
  return length >= SHORTEST_CORRECTED && isWord(word);
}

/** The words a slip can be taken for, ready for `nearestAmong`. */
export function correctableWords(words: Iterable<string>): KnownWord[] {
  return [...words].filter(isWord).map((known) => ({ known, letters: lettersOf(known) }));
}

/** A word with the set of its letters, a bit for each. */
export type KnownWord = { known: string; letters: number };

/** The letters of a word as bits; kana share them, which only makes the comparison below less sharp. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many letters only one of two words has. Each edit changes this by two at most, so most words need no more. */
function differingLetters(a: number, b: number): number {
  let count = 0;
  for (let rest = a ^ b; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** A word that another may be a slip of. */
export type Candidate = { known: string; distance: number; sameStart: boolean; frequency: number };

function isWord(word: string): boolean {
  return word.length >= SHORTEST_CORRECTED - 1 && (LATIN.test(word) || KATAKANA.test(word));
}

/** In four letters, or in place of one of five, a wrong letter makes another word; a letter once or twice, two in each other's place, or one at the end, don't. */
function isSlip(word: string, known: string): boolean {
  const shorter = Math.min(word.length, known.length);
  const isReplaced = word.length === known.length && shorter <= SHORT;
  if (!LATIN.test(word) || (shorter > SHORTEST_CORRECTED && !isReplaced)) return true;
  if (word.startsWith(known) || known.startsWith(word) || undoubled(word) === undoubled(known)) return true;
  return word.length === known.length && [...word].sort().join("") === [...known].sort().join("");
}

/** A word with each doubled letter once: `eror` and `error` are the same. */
function undoubled(word: string): string {
  return word.replace(/(.)\1+/g, "$1");
}

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.distance !== b.distance) return a.distance < b.distance;
  if (a.sameStart !== b.sameStart) return a.sameStart;
  return a.frequency > b.frequency;
}

/** Where in a sorted list the first word not before `start` stands. */
function firstFrom(sorted: readonly string[], start: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
