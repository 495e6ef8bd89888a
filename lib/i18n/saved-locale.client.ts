import { isLocale, LOCALES, type Locale } from "./locale";

/** Where the reader's choice of language is kept; `public/choose-language.js` reads the same. */
const KEY = "kotae-locale";

/** Keeps the reader's choice of language on this device; a browser that forbids it just forgets. */
export function saveLocale(locale: Locale): void {
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // Storage is off: the choice holds for the link that was followed, and nothing else depends on it.
  }
}

/** The reader's language: the one chosen before, else the first of the browser's that the site has. */
export function preferredLocale(): Locale {
  const wanted = [savedLocale(), ...navigator.languages].map((language) =>
    language?.slice(0, 2).toLowerCase(),
  );
  return wanted.find(isLocale) ?? LOCALES[0];
}

function savedLocale(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
