import type { Atom } from "../atoms";
import { isKana, type Known, Lexicon } from "../lexicon";
import type { ShardedWords } from "./sharded-words";

/** No katakana word is looked up that is longer. */
const LONGEST = 24;

/**
 * A lexicon for queries, which looks the katakana words up in the word list of a large site as it meets them, and
 * adds them to the lexicon that passages are taken apart with.
 */
export class KanaLexicon extends Lexicon {
  readonly #added = new Set<string>();

  constructor(
    readonly plain: Lexicon,
    readonly list: ShardedWords,
  ) {
    super([], []);
  }

  /** How many words were added; passages that were taken apart before may lack some. */
  get size(): number {
    return this.#added.size;
  }

  override get words(): ReadonlySet<string> {
    return this.plain.words;
  }

  override at(atoms: readonly Atom[], from: number): Known[] {
    this.#add(atoms, from);
    return this.plain.at(atoms, from);
  }

  override completing(atoms: readonly Atom[], from: number): number[] {
    return this.plain.completing(atoms, from);
  }

  #add(atoms: readonly Atom[], from: number): void {
    const prefixes: string[] = [];
    let word = "";
    for (let at = from; at < from + LONGEST && isKana(atoms[at]); at++) {
      word += atoms[at]?.value ?? "";
      prefixes.push(word);
    }
    for (const known of this.list.among(prefixes)) {
      if (this.#added.has(known)) continue;
      this.#added.add(known);
      this.plain.addWord(known);
    }
  }
}
