import { LOCALES, type Locale } from "#lib/i18n/locale";
import type { NotFoundWords } from "#lib/i18n/outside-words";
import { browsePath, homePath, href } from "#lib/share/address";
import { NearestCodes } from "./nearest-codes.client";

/** The page for an address that has none. Nobody knows the reader's language here, so it speaks both. */
export function NotFound({ words }: { words: Record<Locale, NotFoundWords> }) {
  return (
    <main id="main" className="not-found">
      <NearestCodes words={words} />
      {LOCALES.map((locale) => (
        <section key={locale} lang={locale} aria-labelledby={`not-found-${locale}`}>
          <h1 id={`not-found-${locale}`}>{words[locale].title}</h1>
          <p>{words[locale].lead}</p>
          <ul>
            <li>
              <a href={href(homePath(locale))} hrefLang={locale}>
                {words[locale].home}
              </a>
            </li>
            <li>
              <a href={href(browsePath(locale))} hrefLang={locale}>
                {words[locale].browse}
              </a>
            </li>
          </ul>
        </section>
      ))}
    </main>
  );
}
