import type { Atom } from "../atoms";
import { isKana, type Known, Lexicon } from "../lexicon";
import type { Wanted } from "./shard-files";
import type { ShardedWords } from "./sharded-words";

/** No katakana word is looked up that is longer. */
const LONGEST = 24;
/** The の that stands between two words, folded. */
const PARTICLE = "ノ";

/**
 * A lexicon for queries, which looks the katakana words up in the word list of a large site as it meets them. It
 * adds them to itself and to `plain`, the lexicon that passages are taken apart with, which asks for nothing.
 */
export class KanaLexicon extends Lexicon {
  readonly #added = new Set<string>();
  readonly #fresh: string[] = [];

  constructor(
    groups: readonly (readonly string[])[],
    readonly list: ShardedWords,
    readonly plain: Lexicon,
  ) {
    super(groups, []);
  }

  /** The words that were added since this was last called; passages that were taken apart before may lack them. */
  takeAdded(): string[] {
    return this.#fresh.splice(0);
  }

  override at(atoms: readonly Atom[], from: number): Known[] {
    this.#add(atoms, from);
    return super.at(atoms, from);
  }

  /** The files that are surely needed to take a query apart: those of the words that its runs of kana begin with. */
  wanted(atoms: readonly Atom[]): Wanted[] {
    const starts = [...atoms.keys()].filter((at) => isKana(atoms[at]) && !isKana(atoms[at - 1]));
    return this.list.wanted(starts.flatMap((at) => beginnings(atoms, at)));
  }

  #add(atoms: readonly Atom[], from: number): void {
    for (const known of this.list.among(beginnings(atoms, from))) {
      if (this.#added.has(known)) continue;
      this.#added.add(known);
      this.#fresh.push(known);
      this.addWord(known);
      this.plain.addWord(known);
    }
  }
}

/** What a word that begins at an atom can be: one piece of kana, two, and so on. */
function beginnings(atoms: readonly Atom[], from: number): string[] {
  const prefixes = new Set<string>();
  let word = "";
  let joined = "";
  for (let at = from; at < from + LONGEST && isKana(atoms[at]); at++) {
    const { kind, value = "" } = atoms[at] ?? {};
    word += value;
    prefixes.add(word);
    // The lexicon finds words across a particle, too.
    if (kind === "hiragana" && value === PARTICLE) continue;
    joined += value;
    prefixes.add(joined);
  }
  return [...prefixes];
}
