import { normalise } from "./normalise";
import type { SearchEntry } from "./search-data";
import { stem } from "./stem";

/** So many letters of a stem stand in every form of its word (`library`, `libraries`). */
const COMMON_START = 4;

/** How the catalog writes a word that the index knows by its stem or folded; the form itself where it does not. */
export function spellingOf(form: string, entries: readonly SearchEntry[]): string {
  const isEnglish = /^[a-z]/.test(form);
  for (const { passages } of entries) {
    for (const [, en, ja] of passages) {
      const spelling = isEnglish ? englishSpelling(form, en) : japaneseSpelling(form, ja);
      if (spelling !== undefined) return spelling;
    }
  }
  return form;
}

function englishSpelling(form: string, text: string): string | undefined {
  const lower = text.toLowerCase();
  if (!lower.includes(form.slice(0, COMMON_START))) return undefined;
  return lower.match(/[a-z]+/g)?.find((word) => stem(word) === form);
}

function japaneseSpelling(form: string, text: string): string | undefined {
  const { text: folded, starts, ends } = normalise(text);
  const at = folded.indexOf(form);
  return at < 0 ? undefined : text.slice(starts[at], ends[at + form.length - 1]);
}
