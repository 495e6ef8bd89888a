import { unpackTokens } from "../packed-tokens";
import { correctableWords, isCorrectable, type KnownWord, mostFrequent, nearestAmong } from "../vocabulary";
import type { WordShard } from "./manifest";
import { demand, type FetchShard, ShardFiles, type Wanted } from "./shard-files";

type Words = { tokens: readonly string[]; counts: ReadonlyMap<string, number>; correctable: KnownWord[] };

/** Where no word with the same beginning is near, so many files of other words are looked through at most. */
const MOST_OTHERS = 24;
/** Behind every word that begins the same. */
const END = "\uffff";
const LATIN = { from: "a", to: `z${END}` };
const KANA = { from: "\u30a1", to: `\u30fa${END}` };

/** The word list of a large site, in files by the alphabet. */
export class ShardedWords {
  readonly #files: ShardFiles<Words>;

  constructor(
    readonly firsts: readonly string[],
    fetchShard: FetchShard,
  ) {
    this.#files = new ShardFiles("words", fetchShard, openWords);
  }

  has(word: string): boolean {
    return this.#files.get(this.#fileOf(word)).counts.has(word);
  }

  /** The files in which some words stand, if they are in the list, as far as they are not loaded. */
  wanted(words: readonly string[]): Wanted[] {
    return this.#files.wanted(words.map((word) => this.#fileOf(word)));
  }

  /** Those of some words that the site has. */
  among(words: readonly string[]): string[] {
    demand(...this.wanted(words));
    return words.filter((word) => this.has(word));
  }

  /** The most frequent of the words that begin with `start`. */
  beginning(start: string): string[] {
    const files = this.#filesOf(start, start + END);
    const found = files.flatMap(({ tokens }) => tokens.filter((token) => token.startsWith(start)));
    return mostFrequent(found, this.frequency);
  }

  /**
   * The word that `word` most likely was meant to be. Files of words with the same first letter are asked first;
   * if none is one letter away, a few others. `more`: words that count beside those of the list.
   */
  nearest(word: string, length: number, more: readonly KnownWord[]): string | undefined {
    if (!isCorrectable(word, length)) return undefined;
    const first = word.charAt(0);
    const among = (files: readonly Words[]) =>
      nearestAmong(
        word,
        length,
        [...files.flatMap(({ correctable }) => correctable), ...more],
        this.frequency,
      );
    const best = among(this.#filesOf(first, first + END));
    if (best !== undefined && best.distance <= 1 && best.sameStart) return best.known;
    const { from, to } = word < KANA.from ? LATIN : KANA;
    const second = word.charAt(1);
    const isSmall = this.#fileOf(to) - this.#fileOf(from) < MOST_OTHERS;
    const files = isSmall
      ? this.#filesOf(from, to)
      : [...this.#filesOf(first, first + END), ...this.#filesOf(second, second + END)];
    return among(files)?.known;
  }

  /** In how many messages a word is; 0 where that is not loaded. */
  readonly frequency = (word: string) => this.#files.peek(this.#fileOf(word))?.counts.get(word) ?? 0;

  /** The files that hold the words between two, all loaded. */
  #filesOf(from: string, to: string): Words[] {
    const first = this.#fileOf(from);
    const numbers = Array.from({ length: this.#fileOf(to) - first + 1 }, (_, at) => first + at);
    this.#demand(numbers);
    return numbers.map((number) => this.#files.get(number));
  }

  #demand(numbers: readonly number[]): void {
    demand(...this.#files.wanted(numbers));
  }

  /** The number of the file in which a word stands, if it is in the list. */
  #fileOf(word: string): number {
    let low = 0;
    let high = this.firsts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.firsts[middle] ?? "") <= word) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }
}

function openWords(json: unknown): Words {
  if (!isWordShard(json)) throw new Error("It holds no words that this page can read.");
  const tokens = unpackTokens(json.tokens);
  const counts = json.counts.split(",");
  let correctable: KnownWord[] | undefined;
  return {
    tokens,
    counts: new Map(tokens.map((token, at) => [token, Number.parseInt(counts[at] ?? "0", 36)])),
    get correctable() {
      correctable ??= correctableWords(tokens);
      return correctable;
    },
  };
}

function isWordShard(json: unknown): json is WordShard {
  return typeof json === "object" && json !== null && "tokens" in json && "counts" in json;
}
