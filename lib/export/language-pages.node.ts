import { allEntries } from "#lib/content/site.node";
import { documentedText } from "../catalog/documented-text";
import { LOCALES, type Locale } from "../i18n/locale";
import { wordsFor } from "../i18n/words";
import { homePath, messagePath, shortPath } from "../share/address";
import { languagePage } from "./language-page";

/**
 * The language chooser at `/` and the short permanent links of all entries, by their file in `out/`; the links once more
 * in lower case, so that they need neither a script nor a rule of the server. Both are the same to the byte: on a file
 * system that holds only one of them it does not matter which.
 */
export function languagePages(): Map<string, string> {
  const words = { ja: wordsFor("ja"), en: wordsFor("en") };
  const names = { ja: words.ja("chooser.read"), en: words.en("chooser.read") };
  const pages = new Map<string, string>();
  pages.set(
    "index.html",
    languagePage({
      title: words.en("site.name"),
      paragraphs: LOCALES.map((lang) => ({ lang, text: words[lang]("site.tagline") })),
      targets: relative(".", homePath),
      names,
      root: "./",
    }),
  );
  for (const { message } of allEntries()) {
    const texts = LOCALES.map((locale) => documentedText(message, locale));
    const distinct = texts.filter(({ text }, at) => texts.findIndex((other) => other.text === text) === at);
    const page = languagePage({
      title: message.code,
      paragraphs: distinct.map(({ language, text }) => ({ lang: language, text })),
      targets: relative("..", (locale) => messagePath(locale, message.code)),
      names,
      root: "../",
    });
    for (const code of [message.code, message.code.toLowerCase()]) {
      pages.set(`${shortPath(code).slice(1)}index.html`, page);
    }
  }
  return pages;
}

function relative(up: string, pathFor: (locale: Locale) => string): Record<Locale, string> {
  return { ja: `${up}${pathFor("ja")}`, en: `${up}${pathFor("en")}` };
}
