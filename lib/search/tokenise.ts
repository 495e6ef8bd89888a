import type { Atom } from "./atoms";
import type { Known, Lexicon } from "./lexicon";
import { stem } from "./stem";
import { STOP_WORDS } from "./stop-words";

/** What the index knows a piece of text by; `from` and `to` (exclusive) count atoms. */
export type Token = { token: string; from: number; to: number };

/** The token of a synonym group. No other token begins with a tilde. */
export function groupToken(group: number): string {
  return `~${group.toString(36)}`;
}

/** Identifiers of more characters than this are paths and the like; nobody types them. */
const LONGEST_IDENTIFIER = 48;

/**
 * The tokens of a text, for the index, for queries and for marking: stems, identifiers both whole and in
 * pieces, pairs of kanji, single kanji with and without the kana behind them, katakana words, and the synonym
 * groups that occur.
 */
export function tokenise(atoms: readonly Atom[], lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < atoms.length; at++) {
    const kind = atoms[at]?.kind;
    if (kind === "word") wordTokens(atoms, at, tokens);
    const all = lexicon.at(atoms, at);
    if (kind === "kanji") kanjiTokens(atoms, at, tokens);
    if (kind === "katakana") katakanaTokens(atoms, at, all, tokens);
    for (const { groups, to } of all) {
      for (const group of groups) tokens.push({ token: groupToken(group), from: at, to });
    }
  }
  return tokens;
}

function wordTokens(atoms: readonly Atom[], at: number, tokens: Token[]): void {
  const atom = atoms[at];
  if (atom === undefined) return;
  if (isTelling(atom.surface)) tokens.push({ token: atom.value, from: at, to: at + 1 });
  for (const part of atom.parts) {
    if (!STOP_WORDS.has(part)) tokens.push({ token: stem(part), from: at, to: at + 1 });
  }
  const whole = identifierAt(atoms, at);
  if (whole !== undefined) tokens.push(whole);
}

function isTelling(surface: string): boolean {
  return surface.length === 1 ? /[0-9]/.test(surface) : !STOP_WORDS.has(surface);
}

/** The identifier of several words that begins at atom `at`, its pieces joined: `PKCS#11` → `pkcs11`. */
export function identifierAt(atoms: readonly Atom[], at: number): Token | undefined {
  if (isJoined(atoms[at - 1], atoms[at])) return undefined;
  let token = atoms[at]?.surface ?? "";
  let to = at + 1;
  for (; isJoined(atoms[to - 1], atoms[to]); to++) token += atoms[to]?.surface ?? "";
  return to > at + 1 && token.length <= LONGEST_IDENTIFIER ? { token, from: at, to } : undefined;
}

function isJoined(left: Atom | undefined, right: Atom | undefined): boolean {
  return left?.kind === "word" && right?.kind === "word" && right.gap === "joint";
}

function kanjiTokens(atoms: readonly Atom[], at: number, tokens: Token[]): void {
  const atom = atoms[at];
  const next = atoms[at + 1];
  if (atom === undefined) return;
  const joined = next?.gap === "none" ? next : undefined;
  if (joined?.kind === "kanji") {
    tokens.push({ token: atom.value + joined.value, from: at, to: at + 2 });
    return;
  }
  if (atom.gap === "none" && atoms[at - 1]?.kind === "kanji") return;
  if (joined?.kind === "hiragana") {
    tokens.push({ token: atom.value + joined.value, from: at, to: at + 2 });
  }
  tokens.push({ token: atom.value, from: at, to: at + 1 });
}

function katakanaTokens(atoms: readonly Atom[], at: number, known: readonly Known[], tokens: Token[]): void {
  const end = katakanaEnd(atoms, at);
  if (!continuesKatakana(atoms, at)) tokens.push({ token: joinedValue(atoms, at, end), from: at, to: end });
  for (const { to } of known) {
    if (to <= end) tokens.push({ token: joinedValue(atoms, at, to), from: at, to });
  }
}

function continuesKatakana(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]?.gap === "none" && atoms[at - 1]?.kind === "katakana";
}

/** Where the run of katakana that atom `at` is in ends (exclusive). */
export function katakanaEnd(atoms: readonly Atom[], at: number): number {
  let to = at + 1;
  while (atoms[to]?.kind === "katakana" && continuesKatakana(atoms, to)) to++;
  return to;
}

/** The folded characters of a stretch of atoms. */
export function joinedValue(atoms: readonly Atom[], from: number, to: number): string {
  let joined = "";
  for (let at = from; at < to; at++) joined += atoms[at]?.value ?? "";
  return joined;
}
