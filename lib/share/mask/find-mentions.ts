import type { Span } from "./mask-kind";
import { LETTERS } from "./name-letters";

/** Shorter names are too likely to be something else elsewhere; two Chinese characters are a family name. */
const LONG_ENOUGH = /^(?:.{3,}|\p{Script=Han}{2})$/u;
const WORD = new RegExp(`[${LETTERS}0-9_](?:[${LETTERS}0-9_.-]*[${LETTERS}0-9_])?`, "gu");
const ONE_WORD = new RegExp(`^[${LETTERS}_][${LETTERS}0-9_.-]*$`, "u");
const PHRASE = /^[\p{L}\p{M}][\p{L}\p{M}\p{N}_. \u3000-]*$/u;
const LATIN_END = new RegExp(`[${LETTERS}0-9_]$`, "u");
const LATIN_START = new RegExp(`^[${LETTERS}0-9_]`, "u");

type Name = Pick<Span, "kind" | "key">;

/** Where names of hosts and users stand again, without anything around that would tell what they are. */
export function findMentions(texts: readonly string[], found: readonly (readonly Span[])[]): Span[][] {
  const words = new Map<string, Name>();
  const phrases = new Map<string, Name>();
  for (const [at, text] of texts.entries()) {
    for (const { kind, from, to, key } of found[at] ?? []) {
      if (kind !== "host" && kind !== "user") continue;
      // With its password a user stands in addresses only.
      const value = kind === "user" ? key : text.slice(from, to);
      if (!LONG_ENOUGH.test(value)) continue;
      if (ONE_WORD.test(value)) words.set(value, { kind, key });
      else if (PHRASE.test(value)) phrases.set(value, { kind, key });
    }
  }
  if (words.size === 0 && phrases.size === 0) return texts.map(() => []);
  const phrase = anyOf([...phrases.keys()]);
  return texts.map((text) => [
    ...(phrase === undefined ? [] : spansOf(text, phrase, phrases)),
    ...spansOf(text, WORD, words),
  ]);
}

function spansOf(text: string, pattern: RegExp, names: ReadonlyMap<string, Name>): Span[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const name = names.get(found);
    return name === undefined ? [] : [{ ...name, from: index, to: index + found.length }];
  });
}

/** Names with blanks, and Japanese ones, which have no blanks around: the longest first, letters not cut apart. */
function anyOf(phrases: readonly string[]): RegExp | undefined {
  if (phrases.length === 0) return undefined;
  const choices = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => {
      const before = LATIN_START.test(phrase) ? `(?<![${LETTERS}0-9_])` : "";
      const behind = LATIN_END.test(phrase) ? `(?![${LETTERS}0-9_])` : "";
      return `${before}${phrase.replaceAll(".", "\\.")}${behind}`;
    });
  return new RegExp(choices.join("|"), "gu");
}
