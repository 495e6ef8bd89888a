import { foldText, mayHideWords, unhidden } from "../match/folded-text";
import type { MatchData } from "../match/match-data";
import { type Matcher, openMatcher } from "../match/open-matcher";
import type { LogRecord } from "../match/record/log-record";
import { type CodeIndex, resolveCodes } from "../match/resolve-code";
import { digitWords, maskLine, skeleton, TEXT_LIMIT } from "./mask-line";

/** What stands in one line of a log. */
export type ReadLine = {
  /** Messages of the catalog, each once; `values` by the holes' names, each with its place in the line. */
  messages: {
    code: string;
    byCode: boolean;
    values: { name: string; value: string; range: readonly [number, number] }[];
  }[];
  /** Codes that look like ours. */
  unknown: string[];
  record: LogRecord;
  /** Where nothing was found: the line's kind, and codes that it may be or may have meant. */
  pattern: string;
  mayBe: string[];
};

/** No prefix of a log is longer. */
const PREFIX_CHARACTERS = 2_000;
/** Kinds of lines without a message that are remembered. */
const MOST_REMEMBERED = 20_000;

/**
 * Reads single lines of a file: codes strictly, as they stand; lines without one by their text. Kinds of lines
 * in which nothing was found are remembered, so that the next one of a kind costs little.
 */
export class LineReader {
  static readonly #opened = new WeakMap<MatchData, LineReader>();

  /** The reader of some match data, which is opened once: a log is often read again, with a filter. */
  static of(data: MatchData): LineReader {
    const known = LineReader.#opened.get(data);
    if (known !== undefined) return known;
    const reader = new LineReader(data);
    LineReader.#opened.set(data, reader);
    return reader;
  }

  readonly prefixes: readonly string[];
  readonly #indexes: readonly CodeIndex[];
  readonly #matcher: Matcher;
  readonly #kept: ReadonlySet<string>;
  readonly #skeletons: ReadonlySet<string>;
  readonly #nothing = new Map<string, string[]>();

  constructor(data: MatchData) {
    this.#matcher = openMatcher(data);
    this.prefixes = data.catalogs.map(({ code }) => code.prefix);
    this.#indexes = data.catalogs.map(({ id, code, messages }) => ({
      catalog: id,
      pattern: code,
      codes: messages.map((message) => message.code),
    }));
    const texts = data.catalogs.flatMap(({ messages }) => messages.flatMap((message) => message.texts));
    this.#kept = new Set(texts.flat().flatMap((part) => (typeof part === "string" ? digitWords(part) : [])));
    this.#skeletons = new Set([...this.#kept].map(skeleton));
  }

  /**
   * True where lines of the same shape may differ in a word that tells messages apart (`SSLV2`, `SSLV3`): each
   * of them has to be read.
   */
  mayDiffer(line: string): boolean {
    return digitWords(line).some((word) => this.#skeletons.has(skeleton(word)));
  }

  /**
   * True where lines of the same shape may differ in a code that is in full width, or has something invisible
   * inside: its digits need not be part of their shape then.
   */
  mayHideCode(line: string): boolean {
    if (!mayHideWords(line)) return false;
    const { text, starts } = foldText(line);
    return this.#indexes.some(({ pattern: { prefix, digits, letters } }) => {
      for (let at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, at + 1)) {
        const end = at + prefix.length;
        // In one piece it stands in the shape.
        if (line.startsWith(text.slice(at, end + digits + 1), starts[at])) continue;
        const next = text.charAt(end);
        const isOther = /\p{L}/u.test(next) && !/[A-F]/i.test(next) && !Object.hasOwn(letters, next);
        if (!isOther) return true;
      }
      return false;
    });
  }

  /** The codes that stand in a text, those of the catalog and others, each once; in full width, too. */
  readCodes(text: string): { codes: string[]; unknown: string[] } {
    const plain = unhidden(text);
    const { codes, unknown } = resolveCodes(plain, this.#indexes, "strict");
    if (plain !== text) codes.push(...resolveCodes(text, this.#indexes, "strict").codes);
    return {
      codes: [...new Set(codes.map(({ code }) => code))],
      unknown: [...new Set(unknown.map(({ code }) => code))],
    };
  }

  /** What the beginning of a line says beside its message, where a code stands further back. */
  recordOf(beginning: string, code: string): LogRecord {
    return this.#matcher.explain(`${beginning.slice(0, PREFIX_CHARACTERS)} ${code}`).matches[0]?.record ?? {};
  }

  /** Reads a line; with `codesOnly`, nothing is looked up by its text. */
  read(line: string, codesOnly = false): ReadLine {
    const { codes, unknown } = this.readCodes(line);
    const pattern = maskLine(line, this.#kept);
    const found: ReadLine = { messages: [], unknown, record: {}, pattern, mayBe: [] };
    if (codes.length === 0) {
      const known = this.#nothing.get(pattern);
      if (known !== undefined) return { ...found, mayBe: known };
      if (codesOnly) return found;
    }
    const { matches, ambiguous } = this.#matcher.explain(line.slice(0, TEXT_LIMIT));
    found.record = matches[0]?.record ?? {};
    if (codes.length > 0) {
      for (const code of codes) {
        const match = matches.find((each) => each.code === code);
        found.messages.push({ code, byCode: true, values: match === undefined ? [] : valuesOf(match) });
      }
      return found;
    }
    const byText = matches.filter(({ via }) => via === "text");
    for (const match of byText) {
      if (found.messages.some(({ code }) => code === match.code)) continue;
      found.messages.push({ code: match.code, byCode: false, values: valuesOf(match) });
    }
    if (found.messages.length > 0) return found;
    found.mayBe = [...new Set([...ambiguous, ...matches.map(({ code }) => code)])];
    if (this.#nothing.size < MOST_REMEMBERED) this.#nothing.set(pattern, found.mayBe);
    return found;
  }
}

function valuesOf({
  values,
  valueRanges,
}: {
  values: Record<string, string>;
  valueRanges: Record<string, readonly [number, number]>;
}): ReadLine["messages"][number]["values"] {
  return Object.entries(values).flatMap(([name, value]) => {
    const range = valueRanges[name];
    return range === undefined ? [] : [{ name, value, range }];
  });
}
