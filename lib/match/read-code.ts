import { type CodePattern, formatCode } from "../catalog/code";
import {
  type Cell,
  digitOf,
  type Gap,
  isDigit,
  readCells,
  readGap,
  readPrefix,
  sameLook,
} from "./read-cells";

/** How much a reader's spelling had to be mended, from nothing to the most serious. */
export const REPAIRS = ["none", "spelling", "digits", "letter", "look-alike"] as const;
export type Repair = (typeof REPAIRS)[number];

/** A code pattern with the catalog's codes by their number. */
export type CodeLookup = {
  catalog: string;
  pattern: CodePattern;
  byNumber: ReadonlyMap<number, readonly string[]>;
};

/** What stands at a place: a code of the catalog, or what only looks like one. `end` is where it ends. */
export type ReadCode =
  | { kind: "code"; code: string; end: number; repair: Repair }
  | { kind: "unknown"; code: string; end: number };

/** What stands at a place of a text. */
export type FoundCode = { at: number; read: ReadCode; catalog: string };

const WORD = /[0-9A-Za-z]/;

const PATH = /(?:^|[^0-9EWI]|[^0-9][EWI])\/$/i;
const HOST = /^[.@][0-9A-Za-z]/;

type Spelling = { prefixCase: boolean; prefixLookAlike: boolean; gap: Gap };

/**
 * Reads a code in any spelling that a reader may give it, at exactly `at` of a width-folded text; the caller
 * has checked that a word begins there. With `alone`, the text is nothing but this, so blanks and a missing
 * zero are forgiven even without the letter. Looks at no more than some fifty characters.
 */
export function readCode(text: string, at: number, lookup: CodeLookup, alone: boolean): ReadCode | undefined {
  const prefix = readPrefix(text, at, lookup.pattern.prefix);
  if (prefix === undefined) return undefined;
  const gap = readGap(text, prefix.end, true);
  const cells = readCells(text, prefix.end, lookup.pattern.digits + 2);
  if (cells.length === 0) return undefined;
  // `/SSL0208` is a path, unless a code stands before the slash.
  if (!alone && PATH.test(text.slice(Math.max(0, at - 3), at)) && !hasLetter(cells, lookup)) return undefined;
  return readNumber(text, cells, lookup, { ...prefix.spelling, gap: gap.gap }, alone);
}

/** Reads a number, with or without its letter, that stands for a code because nothing else was typed. */
export function readBareNumber(text: string, at: number, lookup: CodeLookup): ReadCode | undefined {
  const cells = readCells(text, at, lookup.pattern.digits + 2);
  if (cells.filter(({ char }) => isDigit(char)).length < 3) return undefined;
  const read = readNumber(
    text,
    cells,
    lookup,
    { prefixCase: true, prefixLookAlike: false, gap: "none" },
    true,
  );
  return read?.kind === "code" ? read : undefined;
}

function hasLetter(cells: readonly Cell[], { pattern }: CodeLookup): boolean {
  return Object.hasOwn(pattern.letters, cells[pattern.digits]?.char.toUpperCase() ?? "");
}

function readNumber(
  text: string,
  cells: readonly Cell[],
  lookup: CodeLookup,
  spelling: Spelling,
  alone: boolean,
): ReadCode | undefined {
  let best: ReadCode | undefined;
  for (let count = Math.min(cells.length, lookup.pattern.digits + 1); count > 0; count -= 1) {
    for (const withLetter of [true, false]) {
      const read = readSplit(text, cells, count, withLetter, lookup, spelling, alone);
      if (read !== undefined && isBetter(read, best)) best = read;
    }
  }
  return best;
}

function isBetter(read: ReadCode, best: ReadCode | undefined): boolean {
  if (best === undefined) return true;
  if (read.kind !== best.kind) return read.kind === "code";
  if (read.kind === "unknown" || best.kind === "unknown") return false;
  return REPAIRS.indexOf(read.repair) < REPAIRS.indexOf(best.repair);
}

/** Takes the first `count` cells for the digits and, `withLetter`, the next one for the letter. */
function readSplit(
  text: string,
  cells: readonly Cell[],
  count: number,
  withLetter: boolean,
  lookup: CodeLookup,
  spelling: Spelling,
  alone: boolean,
): ReadCode | undefined {
  const digitCells = cells.slice(0, count);
  const letterCell = withLetter ? cells[count] : undefined;
  const last = letterCell ?? digitCells.at(-1);
  if (last === undefined || (withLetter && letterCell === undefined) || !endsWord(text, last.end)) {
    return undefined;
  }
  // `ssl222.example.com` is a host.
  if (letterCell === undefined && HOST.test(text.slice(last.end, last.end + 2))) return undefined;
  const digits = digitCells.map(({ char }) => digitOf(char));
  if (digits.some((digit) => digit === undefined)) return undefined;
  const changed = digitCells.filter(({ char }) => !isDigit(char)).length;
  if (count - changed < 2) return undefined;
  const innerGap = digitCells.slice(1).some(({ gap }) => gap === "inline");
  const lineGap = cells.slice(0, count + (withLetter ? 1 : 0)).some(({ gap }) => gap === "line");
  const number = Number(digits.join(""));
  const letter = letterCell?.char.toUpperCase();
  if (letter !== undefined && isDigit(letter) && digitOf(letter) !== digitOf("I")) return undefined;

  const known = lookup.byNumber.get(number) ?? [];
  const exact = known.find((code) => letter !== undefined && sameLetter(code.slice(-1), letter));
  const code = exact ?? known[0];
  const letterGap = letterCell !== undefined && letterCell.gap !== "none";
  const lookAlike =
    spelling.prefixLookAlike || changed > 0 || (exact !== undefined && !exact.endsWith(letter ?? ""));
  const wrongCount = count !== lookup.pattern.digits;
  const loose = spelling.gap === "inline" || innerGap;

  if (code === undefined) {
    const tidy = !lookAlike && !loose && !lineGap && spelling.gap === "none" && !letterGap;
    const ours = letter !== undefined ? Object.hasOwn(lookup.pattern.letters, letter) : !wrongCount;
    const likely = letter !== undefined || alone || digits[0] === "0";
    if (!tidy || !ours || !likely || count < 3) return undefined;
    const canonical =
      count > lookup.pattern.digits
        ? `${lookup.pattern.prefix}${digits.join("")}${letter ?? ""}`
        : formatCode(lookup.pattern, { number, letter: letter ?? "" });
    return { kind: "unknown", code: canonical, end: last.end };
  }
  if (letter !== undefined && exact === undefined && (letterGap || lookAlike || loose)) return undefined;
  if (letter !== undefined && !/[A-Z]/.test(letter) && exact === undefined) return undefined;
  if (wrongCount && count > lookup.pattern.digits && digits[0] !== "0") return undefined;
  // Without the right letter, a blank or a repaired character leaves too little to be sure of.
  const sure = alone || exact !== undefined;
  if (!sure && (innerGap || (wrongCount && (loose || lookAlike)))) return undefined;
  if (!sure && loose && digits[0] !== "0") return undefined;
  if (spelling.prefixLookAlike && (wrongCount || exact === undefined)) return undefined;

  const misspelt =
    spelling.prefixCase ||
    spelling.gap !== "none" ||
    innerGap ||
    lineGap ||
    letterGap ||
    letter === undefined;
  const caseChanged = letterCell !== undefined && letterCell.char !== letter;
  return {
    kind: "code",
    code,
    end: last.end,
    repair: worst(lookAlike, exact, letter, wrongCount, misspelt || caseChanged),
  };
}

function worst(
  lookAlike: boolean,
  exact: string | undefined,
  letter: string | undefined,
  wrongCount: boolean,
  misspelt: boolean,
): Repair {
  if (lookAlike) return "look-alike";
  if (letter !== undefined && exact === undefined) return "letter";
  if (wrongCount) return "digits";
  return misspelt ? "spelling" : "none";
}

function sameLetter(wanted: string, letter: string): boolean {
  return wanted === letter || sameLook(letter, wanted);
}

function endsWord(text: string, end: number): boolean {
  const next = text.charAt(end);
  if (next === "_") return !WORD.test(text.charAt(end + 1));
  return next === "" || !WORD.test(next);
}
