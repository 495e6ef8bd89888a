import { createInstance, type TFunction } from "i18next";
import en from "#words/en";
import ja from "#words/ja";
import type { Locale } from "./locale";

/** All Words of one language; English is the type, so a key missing in Japanese is a type error. */
export type WordTree = typeof en;

/** Looks a Word up by its key and fills its holes; keys are checked against `content/words/en.json`. */
export type Words = TFunction<"words">;

const TREES: Record<Locale, WordTree> = { en, ja };

const instance = createInstance();
void instance.init({
  initAsync: false,
  resources: { en: { words: en }, ja: { words: ja } },
  supportedLngs: ["en", "ja"],
  fallbackLng: false,
  defaultNS: "words",
  // React and the MDX writer escape; escaping twice would show `&lt;`.
  interpolation: { escapeValue: false },
});

/** The Words of one language. For the server and the tests: islands get ready strings as props. */
export function wordsFor(locale: Locale): Words {
  return instance.getFixedT(locale, "words");
}

/** A part of the Words as it stands, holes unfilled: what an island gets as a prop (see `fillWords`). */
export function wordTree<Part extends keyof WordTree>(locale: Locale, part: Part): WordTree[Part] {
  return TREES[locale][part];
}

/** The names of severities, actions and topics by their ids, in one language. */
export function valueNames(locale: Locale) {
  const { severity, action, topic } = TREES[locale];
  return { severity, action, topic };
}
