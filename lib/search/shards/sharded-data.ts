import { Lexicon } from "../lexicon";
import { type EntryColumns, fromColumns, type SearchEntry } from "../search-data";
import type { ShardManifest } from "./manifest";
import { demand, type FetchShard, ShardFiles } from "./shard-files";
import { ShardedCodes } from "./sharded-codes";
import { ShardedIndex } from "./sharded-index";
import { ShardedTexts } from "./sharded-texts";
import { ShardedWords } from "./sharded-words";

/** Everything that a large site has in files, for search and for matching alike; what is loaded stays. */
export class ShardedData {
  readonly index: ShardedIndex;
  readonly words: ShardedWords;
  readonly codes: ShardedCodes;
  readonly texts: ShardedTexts;
  /** The entries that are loaded, by their places. */
  readonly entries: SearchEntry[] = [];
  /** The terms, and the katakana words that were met so far. */
  readonly lexicon: Lexicon;
  readonly #places = new Map<string, number>();
  readonly #entryFiles: ShardFiles<void>;

  constructor(
    readonly manifest: ShardManifest,
    fetchShard: FetchShard,
  ) {
    this.index = new ShardedIndex(manifest, fetchShard);
    this.words = new ShardedWords(manifest.words, fetchShard);
    this.codes = new ShardedCodes(manifest, fetchShard);
    this.texts = new ShardedTexts(manifest, fetchShard);
    this.lexicon = new Lexicon(this.groups(), []);
    this.#entryFiles = new ShardFiles("entries", fetchShard, (json, number) => {
      if (!isEntries(json)) throw new Error("It holds no entries that this page can read.");
      fromColumns(json).forEach((entry, at) => {
        const place = number * manifest.entries + at;
        this.entries[place] = entry;
        this.#places.set(entry.code, place);
      });
    });
  }

  /** The folded spellings of each synonym group. */
  groups(): string[][] {
    return this.manifest.groups.split("\n").map((forms) => forms.split("|"));
  }

  /** The places of the messages with some codes; throws `Missing` where they are not known yet. */
  placesOf(codes: readonly string[]): number[] {
    demand(...this.codes.wantedFor(codes.filter((code) => !this.#places.has(code))));
    return codes.flatMap((code) => this.#places.get(code) ?? this.codes.placeOf(code) ?? []);
  }

  /** Throws `Missing` where entries, by their places, are to be loaded first. */
  needEntries(places: readonly number[]): void {
    demand(...this.#entryFiles.wanted(places.map((place) => Math.floor(place / this.manifest.entries))));
  }
}

function isEntries(json: unknown): json is EntryColumns {
  return typeof json === "object" && json !== null && "codes" in json && "fields" in json;
}
