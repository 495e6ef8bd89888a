import { beginsWord } from "../match/begins-word";
import { unhidden } from "../match/folded-text";
import { type KnownOutside, type ReturnCode, returnCodes } from "../match/outside-help";
import { KEPT } from "./pair-table";

/** What stands in a line that no entry explains. */
export type OutsideLine = {
  /** Codes that are known outside the catalogs, and others that look like those of one. */
  codes: string[];
  returns: ReturnCode[];
  /** True where something of it is known. */
  isKnown: boolean;
};

const CODE = /[A-Z]{2,}\d{3,6}[A-Z]?(?![0-9A-Za-z])/g;
/** `gsk rc =`, `GSKit error`, `gsk return code` and the like, without the letters that no shape has. */
const RETURN_SHAPE =
  /gsk(?:it)?[ _]*(?:r|rror o|rror|rturn o|エラー|戻りコード|リターンコード)[ _]*[=(]? *(?![G-Zg-z_])/i;

/** Finds in lines of a log what is known outside the catalogs; codes strictly, as they are spelt. */
export class OutsideReader {
  readonly #data: readonly KnownOutside[];
  readonly #known: ReadonlySet<string>;
  /** What shapes keep of the codes that they don't tell apart. */
  readonly #skeletons: readonly string[];

  /** `prefixes`: codes that begin with these stand in a line's shape in full. */
  constructor(data: readonly KnownOutside[], prefixes: readonly string[]) {
    this.#data = data;
    this.#known = new Set(data.flatMap(({ codes }) => codes.map(({ code }) => code)));
    const others = [...this.#known].filter((code) => !prefixes.some((prefix) => code.startsWith(prefix)));
    this.#skeletons = [...new Set(others.map(skeletonOf))];
  }

  /** What codes that are known outside begin with. */
  get prefixes(): string[] {
    return [...new Set([...this.#known].map((code) => code.replace(/\d.*$/, "")))];
  }

  isKnown(code: string): boolean {
    return this.#known.has(code);
  }

  /** `unknown`: codes in the line that only look like those of a catalog. */
  read(line: string, unknown: readonly string[]): OutsideLine {
    const text = unhidden(line);
    const known = this.readCodes(text);
    const returns = /gsk/i.test(text) ? returnCodes(text, this.#data) : [];
    const codes = [...new Set([...unknown, ...known])];
    const isKnown =
      codes.some((code) => this.isKnown(code)) || returns.some(({ name, code }) => name ?? code);
    return { codes, returns, isKnown };
  }

  /** Whether other lines of the shape of a line may hold something else than was found in it: only another number? */
  mayVary(line: string, { returns }: OutsideLine): "no" | "number" | "yes" {
    const skeleton = skeletonOf(unhidden(line));
    if (this.#mayHold(skeleton)) return "yes";
    // A constant is words, which the shape has; a number is not.
    const isNamed = returns.some(({ written, name }) => written.toUpperCase() === name);
    return !isNamed && RETURN_SHAPE.test(skeleton) ? "number" : "no";
  }

  /** The codes without an entry in a line that has a message, too. */
  besideMessage(line: string, unknown: readonly string[]): { codes: readonly string[]; mayVary: boolean } {
    const text = unhidden(line);
    const mayVary = this.#mayHold(skeletonOf(text));
    return { codes: mayVary ? unknown : [...new Set([...unknown, ...this.readCodes(text)])], mayVary };
  }

  #mayHold(skeleton: string): boolean {
    return this.#skeletons.some((code) => hasWordEnd(skeleton, code));
  }

  /** The codes that are known outside the catalogs in a text, each once. */
  readCodes(text: string): string[] {
    const found = [...text.matchAll(CODE)].filter(
      ({ 0: code, index }) => this.isKnown(code) && beginsWord(text, index),
    );
    return [...new Set(found.map(([code]) => code))];
  }
}

/** What a shape keeps of a text; characters beyond ASCII are kept. */
function skeletonOf(text: string): string {
  return text.replace(/[\0-\x7f]/g, (char) => (KEPT[char.charCodeAt(0)] === 1 ? char : ""));
}

/** Whether `part` stands in a skeleton and a word may end behind it: then a line of that shape may hold the code. */
function hasWordEnd(skeleton: string, part: string): boolean {
  for (let at = skeleton.indexOf(part); at >= 0; at = skeleton.indexOf(part, at + 1)) {
    if (!/[G-Zg-z]/.test(skeleton.charAt(at + part.length))) return true;
  }
  return false;
}
