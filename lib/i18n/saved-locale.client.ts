import { isLocale, LOCALES, type Locale } from "./locale";

/** Where `public/page.js` keeps the choice of language on this device; `public/choose-language.js` reads the same. */
const KEY = "kotae-locale";

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
