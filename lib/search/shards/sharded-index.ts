import { importIndex, type OpenIndex } from "../flexsearch-index";
import type { Slots } from "../postings";
import { type ShardManifest, shardOf, type TermShard } from "./manifest";
import { type FetchShard, ShardFiles, type Wanted } from "./shard-files";

/** A file of terms in use. */
type Terms = {
  has(token: string): boolean;
  slots(token: string): Slots;
  /** How many more places it has, and the number of the file of rests that has them. */
  unread(token: string): readonly [count: number, file: number] | undefined;
};

/** The postings of a large site, in files by the hash of the token. */
export class ShardedIndex {
  readonly #terms: ShardFiles<Terms>;
  readonly #rests: ShardFiles<Terms>;
  readonly #whole = new Map<string, Slots>();

  constructor(
    readonly manifest: Pick<ShardManifest, "terms">,
    fetchShard: FetchShard,
  ) {
    this.#terms = new ShardFiles("terms", fetchShard, openTerms);
    this.#rests = new ShardFiles("rests", fetchShard, openTerms);
  }

  /** The files that say where the tokens are, as far as they are not loaded. */
  wanted(tokens: readonly string[]): Wanted[] {
    return this.#terms.wanted(tokens.map((token) => this.#termsOf(token)));
  }

  /** The files that have the rest of the tokens' long lists, as far as they are not loaded. */
  wantedRests(tokens: Iterable<string>): Wanted[] {
    return this.#rests.wanted([...tokens].flatMap((token) => this.#restOf(token) ?? []));
  }

  /** As many of the tokens, the first ones before the others, as so many files hold. */
  inFewFiles(tokens: readonly string[], most: number): string[] {
    const files = new Set<number>();
    return tokens.filter((token) => {
      const file = this.#termsOf(token);
      if (files.size < most) files.add(file);
      return files.has(file);
    });
  }

  /** Whether the site has the token; `undefined` where that is not known yet. */
  knows(token: string): boolean | undefined {
    return this.#terms.peek(this.#termsOf(token))?.has(token);
  }

  /** The index with the lists of the `deep` tokens whole and those of the others as far as their first part goes. */
  view(deep: ReadonlySet<string>): OpenIndex {
    const terms = (token: string) => this.#terms.get(this.#termsOf(token));
    return {
      tokens: [],
      has: (token) => terms(token).has(token),
      slots: (token) => (deep.has(token) ? this.#wholeSlots(token) : terms(token).slots(token)),
      unread: (token) => (deep.has(token) ? 0 : (terms(token).unread(token)?.[0] ?? 0)),
    };
  }

  #wholeSlots(token: string): Slots {
    const known = this.#whole.get(token);
    if (known !== undefined) return known;
    const first = this.#terms.get(this.#termsOf(token)).slots(token);
    const file = this.#restOf(token);
    const rest = file === undefined ? [] : this.#rests.get(file).slots(token);
    const slots = Array.from({ length: Math.max(first.length, rest.length) }, (_, slot) => [
      ...(first[slot] ?? []),
      ...(rest[slot] ?? []),
    ]);
    this.#whole.set(token, slots);
    return slots;
  }

  #termsOf(token: string): number {
    return shardOf(token, this.manifest.terms);
  }

  #restOf(token: string): number | undefined {
    return this.#terms.get(this.#termsOf(token)).unread(token)?.[1];
  }
}

/** Imports the file into an index of its own. */
function openTerms(json: unknown): Terms {
  if (!isTermShard(json)) throw new Error("It holds no terms that this page can read.");
  const index = importIndex(json);
  return {
    has: index.has,
    slots: index.slots,
    unread: (token) => (Object.hasOwn(json.unread, token) ? json.unread[token] : undefined),
  };
}

function isTermShard(json: unknown): json is TermShard {
  return typeof json === "object" && json !== null && "slots" in json && "unread" in json;
}
