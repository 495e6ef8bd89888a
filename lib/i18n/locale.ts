/** The languages of the site, the first being the one shown where nothing is known of the reader. */
export const LOCALES = ["ja", "en"] as const;

export type Locale = (typeof LOCALES)[number];

/** The other one of the two languages. */
export function otherLocale(locale: Locale): Locale {
  return locale === "ja" ? "en" : "ja";
}

/** True when `value` names a language of the site. */
export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}
