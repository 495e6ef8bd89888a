import { normalise } from "./normalise";
import { stem } from "./stem";

/**
 * The smallest piece that search compares: an English word or number, or one Japanese character.
 * `start` and `end` are UTF-16 offsets in the text as written.
 */
export type Atom = {
  kind: "word" | "kanji" | "katakana" | "hiragana";
  /** What is compared: the stem of a word, the folded character. */
  value: string;
  /** The word before stemming, folded. */
  surface: string;
  /** Words inside a word that capitals show (`SSLServerCert`), folded; empty for others. */
  parts: readonly string[];
  start: number;
  end: number;
  /** What stands between this atom and the one before it. */
  gap: "none" | "joint" | "wide";
};

const WORD = /[\p{L}\p{N}]/u;
/** What may hold the pieces of one identifier together: `PKCS#11`, `gsk_secure_soc_misc`, `7.0.4.27`. */
const JOINT = /^[-_.#/+:@]$/;
const CAPITALS = /[A-Z]+(?![a-z])|[A-Z][a-z]+|[a-z]+|[0-9]+/g;

/** Capitals inside shorter pieces are spelling, not words: `GSKit`, `iKeyman`. */
const SHORTEST_PART = 3;

/** Takes a text apart into atoms, in order. Punctuation and blanks only show as `gap`. */
export function atomise(written: string): Atom[] {
  const { text, starts, ends, hiragana } = normalise(written);
  const atoms: Atom[] = [];
  let between = "";
  for (let at = 0; at < text.length; ) {
    const kind = kindOf(text, hiragana, at);
    if (kind === undefined) {
      between += text.charAt(at++);
      continue;
    }
    const to = kind === "word" ? wordEnd(text, hiragana, at) : at + 1;
    const start = starts[at] ?? 0;
    const end = ends[to - 1] ?? start;
    const surface = text.slice(at, to);
    atoms.push({
      kind,
      value: kind === "word" ? stem(surface) : surface,
      surface,
      parts: kind === "word" ? partsOf(written.slice(start, end)) : [],
      start,
      end,
      gap: between === "" ? "none" : JOINT.test(between) ? "joint" : "wide",
    });
    between = "";
    at = to;
  }
  return atoms;
}

function kindOf(text: string, hiragana: readonly boolean[], at: number): Atom["kind"] | undefined {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return isAsciiWord(unit) ? "word" : undefined;
  if (isKanji(unit)) return "kanji";
  if ((unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc) return hiragana[at] ? "hiragana" : "katakana";
  return WORD.test(text.charAt(at)) ? "word" : undefined;
}

function isAsciiWord(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a);
}

function isKanji(unit: number): boolean {
  if (unit < 0x4e00) return unit === 0x3005 || unit === 0x3006 || (unit >= 0x3400 && unit <= 0x4dbf);
  return unit <= 0x9fff || (unit >= 0xf900 && unit <= 0xfaff);
}

function wordEnd(text: string, hiragana: readonly boolean[], at: number): number {
  let to = at + 1;
  while (to < text.length && kindOf(text, hiragana, to) === "word") to++;
  return to;
}

function partsOf(written: string): string[] {
  if (written.length < 2 * SHORTEST_PART) return [];
  const parts = written.match(CAPITALS) ?? [];
  const areWords = parts.length > 1 && parts.every((part) => part.length >= SHORTEST_PART);
  return areWords ? parts.map((part) => part.toLowerCase()) : [];
}
