import { IntList } from "./int-list";
import { WordPairs } from "./word-pairs";

/**
 * Which texts hold a word, or two neighbouring words. Texts are numbered from 0 in the order they were added.
 */
export type Postings = {
  /** How many texts there are. */
  texts: number;
  /** In how many texts a word stands; 0 for one that stands in none. */
  frequency(word: string): number;
  /** Per different word and pair of neighbours among `words`, the numbers of the texts that hold it, if any. */
  listsOf(words: readonly string[]): ArrayLike<number>[];
  /** Per text, the bits of all its words and pairs. */
  bits: ArrayLike<number>;
  /** Per text, in how many texts its rarest word stands; more than there are where it has no word. */
  rarest: Int32Array;
};

/** Takes texts as lists of words and makes `Postings` of them, in typed arrays only. */
export class PostingsBuilder {
  readonly #numbers = new Map<string, number>();
  readonly #words = new IntList();
  readonly #ends = new IntList();

  /** The number of a word, which it gets now where it has none. */
  number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    return number;
  }

  /** Adds the next word of the text at hand. */
  add(word: number): void {
    this.#words.push(word);
  }

  /** Ends the text at hand. */
  endText(): void {
    this.#ends.push(this.#words.length);
  }

  build(): Postings {
    const pairs = new WordPairs();
    const vocabulary = this.#numbers.size;
    const texts = this.#ends.length;
    // A key is a word's number or, behind those, a pair's.
    const keys = new IntList();
    const keyEnds = new Int32Array(texts);
    const counts = new IntList();
    const latest = new IntList();
    const pairLatest = new IntList();
    const pairCounts = new IntList();
    for (let word = 0; word < vocabulary; word += 1) {
      counts.push(0);
      latest.push(-1);
    }
    for (let text = 0, at = 0; text < texts; text += 1) {
      for (const start = at, end = this.#ends.at(text); at < end; at += 1) {
        const word = this.#words.at(at);
        if (latest.at(word) !== text) {
          latest.set(word, text);
          counts.set(word, counts.at(word) + 1);
          keys.push(word);
        }
        if (at === start) continue;
        const pair = pairs.add(this.#words.at(at - 1), word);
        if (pair === pairCounts.length) {
          pairCounts.push(0);
          pairLatest.push(-1);
        }
        if (pairLatest.at(pair) === text) continue;
        pairLatest.set(pair, text);
        pairCounts.set(pair, pairCounts.at(pair) + 1);
        keys.push(vocabulary + pair);
      }
      keyEnds[text] = keys.length;
    }
    for (let pair = 0; pair < pairs.size; pair += 1) counts.push(pairCounts.at(pair));
    const { places, entries } = sortByKey(keys, keyEnds, counts);
    const of = (key: number) => entries.subarray(places[key] ?? 0, places[key + 1] ?? 0);
    return {
      texts,
      frequency: (word) => counts.at(this.#numbers.get(word) ?? -1),
      listsOf: (words) => {
        const numbers = words.map((word) => this.#numbers.get(word) ?? -1);
        const found = new Set(numbers);
        for (let i = 1; i < numbers.length; i += 1) {
          const pair = pairs.find(numbers[i - 1] ?? -1, numbers[i] ?? -1);
          if (pair >= 0) found.add(vocabulary + pair);
        }
        return [...found].flatMap((key) => (key < 0 ? [] : [of(key)]));
      },
      bits: sumBits(keys, keyEnds, counts),
      rarest: rarestWords(keys, keyEnds, counts, vocabulary),
    };
  }
}

/** All texts by key: those of key `k` stand at `[places[k], places[k + 1])`. */
function sortByKey(keys: IntList, keyEnds: Int32Array, counts: IntList) {
  const places = new Int32Array(counts.length + 1);
  for (let key = 0; key < counts.length; key += 1) places[key + 1] = (places[key] ?? 0) + counts.at(key);
  const next = places.slice();
  const entries = new Int32Array(keys.length);
  for (let text = 0, at = 0; text < keyEnds.length; text += 1) {
    for (const end = keyEnds[text] ?? 0; at < end; at += 1) {
      const key = keys.at(at);
      const place = next[key] ?? 0;
      entries[place] = text;
      next[key] = place + 1;
    }
  }
  return { places, entries };
}

function sumBits(keys: IntList, keyEnds: Int32Array, counts: IntList): Float64Array {
  const texts = keyEnds.length;
  const bits = new Float64Array(texts);
  const bitsOf = Float64Array.from({ length: counts.length }, (_, key) =>
    Math.log2(1 + texts / counts.at(key)),
  );
  for (let text = 0, at = 0; text < texts; text += 1) {
    let sum = 0;
    for (const end = keyEnds[text] ?? 0; at < end; at += 1) sum += bitsOf[keys.at(at)] ?? 0;
    bits[text] = sum;
  }
  return bits;
}

function rarestWords(keys: IntList, keyEnds: Int32Array, counts: IntList, vocabulary: number): Int32Array {
  const rarest = new Int32Array(keyEnds.length).fill(keyEnds.length + 1);
  for (let text = 0, at = 0; text < keyEnds.length; text += 1) {
    for (const end = keyEnds[text] ?? 0; at < end; at += 1) {
      const key = keys.at(at);
      if (key < vocabulary) rarest[text] = Math.min(rarest[text] ?? 0, counts.at(key));
    }
  }
  return rarest;
}
