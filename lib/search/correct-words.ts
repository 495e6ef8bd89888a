import type { Atom } from "./atoms";
import { stem } from "./stem";
import { STOP_WORDS } from "./stop-words";
import { identifierAt } from "./tokenise";
import type { Vocabulary } from "./vocabulary";
import { withoutContractions } from "./without-contractions";

/** Beginnings of words count from so many letters: where typing stopped, and inside a query. */
const SHORTEST_OPEN_PREFIX = 2;
const SHORTEST_PREFIX = 5;
/** Short forms of words have so many letters: perm, auth, conf. */
const SHORTEST_SHORT_FORM = 4;
/** Both pieces of a word that was written together have at least so many letters. */
const SHORTEST_PIECE = 3;
/** An identifier has no more pieces than this (`man-in-the-middle`, addresses). */
const MOST_PIECES = 8;
/** A name and the version of it in one: `TLS1.2`, `TLSv1`. */
const VERSION = /^([a-z]{3,}?)v?(\d+)$/;

export type CorrectedWords = {
  atoms: Atom[];
  /** For words that are the beginning of others: those others, as tokens. */
  completions: Map<Atom, readonly string[]>;
  /** The words among `atoms` that were taken for others, with those. */
  guesses: Map<Atom, string>;
};

/**
 * Looks after the words of a query that the catalog doesn't know: completes beginnings, parts what was written
 * together, joins what was written apart, corrects slips. Words with digits in them stay as they are.
 */
export function correctWords(written: readonly Atom[], vocabulary: Vocabulary): CorrectedWords {
  const result: CorrectedWords = { atoms: [], completions: new Map(), guesses: new Map() };
  const atoms = withoutContractions(written);
  for (let at = 0; at < atoms.length; at++) {
    const atom = atoms[at];
    if (atom === undefined) continue;
    const dotted = isDotted(atom, atoms[at + 1]) ? splitVersion(atom, vocabulary) : undefined;
    if (dotted !== undefined) {
      result.atoms.push(...dotted);
      continue;
    }
    if (!isUnknownWord(atoms, at, vocabulary)) {
      result.atoms.push(atom);
      continue;
    }
    const joined = joinedWith(atom, atoms[at + 1], vocabulary);
    const split = splitWord(atom, vocabulary);
    const longer = longerWords(atom, at === atoms.length - 1, vocabulary);
    if (joined !== undefined) {
      result.atoms.push(joined);
      at++;
    } else if (split !== undefined) {
      result.atoms.push(...split);
    } else if (longer.length > 0) {
      result.atoms.push(atom);
      result.completions.set(atom, longer);
    } else {
      const meant = vocabulary.nearest(atom.surface);
      const taken = meant === undefined ? atom : { ...atom, value: meant };
      result.atoms.push(taken);
      if (meant !== undefined) result.guesses.set(taken, meant);
    }
  }
  return result;
}

function isUnknownWord(atoms: readonly Atom[], at: number, vocabulary: Vocabulary): boolean {
  const atom = atoms[at];
  if (atom?.kind !== "word" || STOP_WORDS.has(atom.surface) || vocabulary.has(atom.value)) return false;
  for (let start = at; start >= 0 && start > at - MOST_PIECES; start--) {
    const identifier = identifierAt(atoms, start);
    if (identifier !== undefined) return identifier.to <= at || !vocabulary.has(identifier.token);
  }
  return true;
}

function joinedWith(atom: Atom, next: Atom | undefined, vocabulary: Vocabulary): Atom | undefined {
  if (next?.kind !== "word") return undefined;
  const surface = atom.surface + next.surface;
  const value = stem(surface);
  return vocabulary.has(value) ? { ...atom, surface, value, end: next.end } : undefined;
}

function splitWord(atom: Atom, vocabulary: Vocabulary): [Atom, Atom] | undefined {
  const { surface } = atom;
  const version = splitVersion(atom, vocabulary);
  if (version !== undefined) return version;
  for (let at = SHORTEST_PIECE; at <= surface.length - SHORTEST_PIECE; at++) {
    const left = surface.slice(0, at);
    const right = surface.slice(at);
    if (isWordOf(left, vocabulary) && isWordOf(right, vocabulary)) {
      return [
        { ...atom, surface: left, value: stem(left) },
        { ...atom, surface: right, value: stem(right), gap: "wide" },
      ];
    }
  }
  return undefined;
}

/** The dot tells that it is a version, also where a word of the catalog looks the same: `tls1.0`, `-tls1`. */
function isDotted(atom: Atom, next: Atom | undefined): boolean {
  return atom.kind === "word" && next?.gap === "joint" && /^\d+$/.test(next.surface);
}

function splitVersion(atom: Atom, vocabulary: Vocabulary): [Atom, Atom] | undefined {
  const [, name = "", number = ""] = VERSION.exec(atom.surface) ?? [];
  if (number === "" || !vocabulary.has(stem(name))) return undefined;
  return [
    { ...atom, surface: name, value: stem(name) },
    { ...atom, surface: number, value: number, gap: "wide" },
  ];
}

function isWordOf(piece: string, vocabulary: Vocabulary): boolean {
  return vocabulary.has(stem(piece)) && !STOP_WORDS.has(piece);
}

function longerWords(atom: Atom, isLast: boolean, vocabulary: Vocabulary): string[] {
  const shortest = isLast ? SHORTEST_OPEN_PREFIX : SHORTEST_PREFIX;
  if (atom.surface.length < shortest) return [];
  const longer = vocabulary.beginning(atom.surface);
  // A short form in the plural: `perms`, `libs`.
  const isShortForm = longer.length === 0 && atom.value.length >= SHORTEST_SHORT_FORM;
  return isShortForm ? vocabulary.beginning(atom.value) : longer;
}
