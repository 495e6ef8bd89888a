import { LOCALES, type Locale } from "#lib/i18n/locale";
import { absoluteOrRooted } from "#lib/share/address";

type Props = { locale: Locale; pathFor: (locale: Locale) => string };

/** What tells search engines which address a page has, and which its other languages have. */
export function PageLinks({ locale, pathFor }: Props) {
  return (
    <>
      <link rel="canonical" href={absoluteOrRooted(pathFor(locale))} />
      {LOCALES.map((language) => (
        <link key={language} rel="alternate" hrefLang={language} href={absoluteOrRooted(pathFor(language))} />
      ))}
    </>
  );
}
