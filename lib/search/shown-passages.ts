import { atomise } from "./atoms";
import type { Lexicon } from "./lexicon";
import { FIELDS, type Passage, type SearchEntry } from "./search-data";
import { tokenise } from "./tokenise";

/** What more than this share of the messages has tells none of them apart. */
const FREQUENT_SHARE = 0.2;
/** A step of a resolution is shown if it has at least so many telling tokens that stand nowhere before it. */
const TELLING_TOKENS = 13;

/**
 * What of the entries is loaded to be shown; everything else is found all the same, and then the message text
 * stands for it. Left out are parameters and history, hints where the vendor documents the cause, and steps
 * like "restart the server", which add little to be found by. Together they would be a quarter of the data.
 *
 * `frequency` says how many messages have a token, `size` how many there are.
 */
export function shownEntries(
  entries: readonly SearchEntry[],
  lexicon: Lexicon,
  frequency: (token: string) => number,
  size: number = entries.length,
): SearchEntry[] {
  const isTelling = (token: string) => frequency(token) <= size * FREQUENT_SHARE;
  return entries.map((entry) => {
    const isDocumented = entry.passages.some((passage) => fieldOf(passage) === "cause");
    const seen = new Set<string>();
    const passages = entry.passages.filter((passage) => {
      const field = fieldOf(passage);
      if (field === "parameter" || field === "history" || (field === "hint" && isDocumented)) return false;
      const fresh = tokensOf(passage, lexicon).filter((token) => isTelling(token) && !seen.has(token));
      for (const token of fresh) seen.add(token);
      return field !== "resolution" || fresh.length >= TELLING_TOKENS;
    });
    return { ...entry, passages };
  });
}

function fieldOf([field]: Passage) {
  return FIELDS[field];
}

function tokensOf([, en, ja]: Passage, lexicon: Lexicon): string[] {
  const tokens = [en, ja].flatMap((text) => tokenise(atomise(text), lexicon).map(({ token }) => token));
  return [...new Set(tokens)];
}
