import type { Locale } from "./locale";

/** Sentences one after another: Japanese sets no blank behind its full stop. */
export function joinSentences(sentences: readonly string[], locale: Locale): string {
  return sentences.join(locale === "ja" ? "" : " ");
}
