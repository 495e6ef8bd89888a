import { formatCode } from "../catalog/code";
import { beginsWord } from "./begins-word";
import type { CodeLookup, FoundCode, ReadCode } from "./read-code";

const NO_WORD = /[^0-9A-Za-z]/;

/**
 * Every code that stands in a text in exact spelling: prefix in its own case, the right number of digits. Only
 * the letter may be another one, or missing. By position.
 */
export function readStrict(text: string, lookups: readonly CodeLookup[]): FoundCode[] {
  const found: FoundCode[] = [];
  for (const lookup of lookups) {
    const { prefix } = lookup.pattern;
    for (let at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, at + prefix.length)) {
      const read = beginsWord(text, at) ? readAt(text, at, lookup) : undefined;
      if (read !== undefined) found.push({ at, read, catalog: lookup.catalog });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

function readAt(text: string, at: number, { pattern, byNumber }: CodeLookup): ReadCode | undefined {
  const start = at + pattern.prefix.length;
  const end = start + pattern.digits;
  const digits = text.slice(start, end);
  if (digits.length < pattern.digits || /[^0-9]/.test(digits)) return undefined;
  const next = text.charAt(end);
  const letter = /[A-Z]/.test(next) ? next : "";
  const after = text.charAt(end + letter.length);
  if (after !== "" && !NO_WORD.test(after)) return undefined;
  const number = Number(digits);
  const known = byNumber.get(number) ?? [];
  const code = known.find((candidate) => candidate.endsWith(letter)) ?? known[0];
  if (code === undefined) {
    const ours = letter === "" || Object.hasOwn(pattern.letters, letter);
    const unknown = formatCode(pattern, { number, letter });
    return ours ? { kind: "unknown", code: unknown, end: end + letter.length } : undefined;
  }
  const wrong = letter === "" ? "spelling" : "letter";
  return {
    kind: "code",
    code,
    end: end + letter.length,
    repair: code.endsWith(letter) && letter !== "" ? "none" : wrong,
  };
}
