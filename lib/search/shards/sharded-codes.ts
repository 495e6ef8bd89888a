import { type CodePattern, formatCode, parseCode } from "../../catalog/code";
import type { CodeIndex } from "../../match/resolve-code";
import { LIMIT } from "../search-result";
import type { CodeShard, ShardManifest } from "./manifest";
import { unpackNumbers } from "./pack-numbers";
import { demand, type FetchShard, ShardFiles, type Wanted } from "./shard-files";

/** A stretch of codes in use: ascending, with their numbers. `before`: how many messages come before the first. */
type Codes = { numbers: readonly number[]; codes: readonly string[]; before: number };

/** So many files of codes may be loaded to find the nearest ones, 8 KB at most. */
const FEW_FILES = 8;

/** The codes of a large site, in files by their number. */
export class ShardedCodes {
  /** Resolving notes what is missing instead of stopping at the first; `demandWanted` then asks for all of it. */
  readonly indexes: CodeIndex[];
  readonly #files: ShardFiles<Codes>;
  readonly #missing = new Set<number>();

  constructor(
    readonly manifest: Pick<ShardManifest, "catalogs" | "codes">,
    fetchShard: FetchShard,
  ) {
    this.#files = new ShardFiles("codes", fetchShard, (json, number) => openCodes(json, number, manifest));
    this.indexes = manifest.catalogs.map(({ id, pattern }, catalog) => ({
      catalog: id,
      pattern,
      codes: [],
      source: {
        byNumber: new NumberLookup((number) => this.#withNumber(catalog, number)),
        near: (number) => this.#near(catalog, number),
        beginning: (start) => this.#beginning(catalog, pattern, start),
      },
    }));
  }

  /** Throws `Missing` if resolving met codes that are not loaded. */
  demandWanted(): void {
    const wanted = this.#files.wanted(this.#missing);
    this.#missing.clear();
    demand(...wanted);
  }

  /** The files that say where the messages of some codes are, as far as they are not loaded. */
  wantedFor(codes: readonly string[]): Wanted[] {
    return this.#files.wanted(
      codes.flatMap((code) =>
        [...this.manifest.catalogs.entries()].flatMap(([catalog, { pattern }]) => {
          const parts = parseCode(pattern, code);
          return parts === undefined ? [] : this.#filesFor(catalog, parts.number);
        }),
      ),
    );
  }

  /** The place of a known code's message among all. */
  placeOf(code: string): number | undefined {
    for (const [catalog, { pattern }] of this.manifest.catalogs.entries()) {
      const parts = parseCode(pattern, code);
      if (parts === undefined) continue;
      for (const file of this.#filesFor(catalog, parts.number)) {
        const { codes, before } = this.#files.get(file);
        const at = codes.indexOf(code);
        if (at >= 0) return before + at;
      }
    }
    return undefined;
  }

  #withNumber(catalog: number, number: number): string[] | undefined {
    const found = this.#filesFor(catalog, number).flatMap((file) => {
      const { numbers, codes } = this.#peek(file) ?? { numbers: [], codes: [] };
      return codes.filter((_, at) => numbers[at] === number);
    });
    return found.length > 0 ? found : undefined;
  }

  #beginning(catalog: number, pattern: CodePattern, start: string): string[] {
    const digits = start.slice(pattern.prefix.length);
    if (!start.startsWith(pattern.prefix) || digits.length > pattern.digits) return [];
    const found: string[] = [];
    const last = Number(digits.padEnd(pattern.digits, "9"));
    let [file] = this.#filesFor(catalog, Number(digits.padEnd(pattern.digits, "0")));
    file ??= this.manifest.codes.findIndex(([of]) => of === catalog);
    for (; found.length < LIMIT; file++) {
      const [of, first] = this.manifest.codes[file] ?? [];
      if (of !== catalog || first === undefined || first > last) break;
      const opened = this.#peek(file);
      if (opened === undefined) break;
      found.push(...opened.codes.filter((code) => code.startsWith(start)));
    }
    return found.slice(0, LIMIT);
  }

  /** The codes of a catalog that is not large, else of the files around a number. */
  #near(catalog: number, number: number): string[] {
    const files = [...this.manifest.codes.keys()].filter(
      (file) => this.manifest.codes[file]?.[0] === catalog,
    );
    const at = files.findLastIndex((file) => (this.manifest.codes[file]?.[1] ?? 0) <= number);
    const near = files.length <= FEW_FILES ? files : files.slice(Math.max(0, at - 1), at + 2);
    return near.flatMap((file) => this.#peek(file)?.codes ?? []);
  }

  /** The files that may have a number, in order: it may be the last of one and the first of the next. */
  #filesFor(catalog: number, number: number): number[] {
    const files: number[] = [];
    this.manifest.codes.forEach(([of, first], file) => {
      if (of !== catalog || first > number) return;
      if (first < number) files.length = 0;
      files.push(file);
    });
    return files;
  }

  #peek(file: number): Codes | undefined {
    const opened = this.#files.peek(file);
    if (opened === undefined) this.#missing.add(file);
    return opened;
  }
}

/** The codes by number, as the resolver asks for them, looked up one by one. */
class NumberLookup extends Map<number, readonly string[]> {
  constructor(readonly find: (number: number) => readonly string[] | undefined) {
    super();
  }

  override get(number: number): readonly string[] | undefined {
    return this.find(number);
  }
}

function openCodes(json: unknown, file: number, { codes, catalogs }: ShardedCodes["manifest"]): Codes {
  const [catalog = -1, , before = 0] = codes[file] ?? [];
  const pattern = catalogs[catalog]?.pattern;
  if (pattern === undefined || !isCodeShard(json)) {
    throw new Error("It holds no codes that this page can read.");
  }
  const numbers = unpackNumbers(json.numbers);
  return {
    numbers,
    codes: numbers.map((number, at) => formatCode(pattern, { number, letter: json.letters.charAt(at) })),
    before,
  };
}

function isCodeShard(json: unknown): json is CodeShard {
  return typeof json === "object" && json !== null && "numbers" in json && "letters" in json;
}
