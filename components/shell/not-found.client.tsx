"use client";

import { useEffect, useState } from "react";
import { folderAbove, LEVEL_CLASS, LEVELS, levelClass } from "#lib/export/lost-page";
import { isLocale, LOCALES, type Locale, otherLocale } from "#lib/i18n/locale";
import type { NotFoundWords } from "#lib/i18n/outside-words";
import { preferredLocale } from "#lib/i18n/saved-locale.client";
import type { AddressHelp } from "#lib/match/help-with-address";
import { loadAddressHelp } from "#lib/match/load-address-help.client";
import { browsePath, homePath, href, messagePath } from "#lib/share/address";
import { pathWithinSite } from "#lib/share/site-root";
import { NearestCodes } from "./nearest-codes";

type Props = {
  words: Record<Locale, NotFoundWords>;
  /** What stands above and below every page of the site, in each language. */
  around: Record<Locale, { head: React.ReactNode; foot: React.ReactNode }>;
};

/**
 * The page for an address that has none. The server does not know who reads it, so it speaks both languages; here the
 * page becomes one of the site in the reader's. A code in the address leads on to the entry that it spells, or the
 * nearest ones are named.
 */
export function NotFound({ words, around }: Props) {
  const [reader, setReader] = useState<Locale>();
  const [help, setHelp] = useState<AddressHelp>({ kind: "nothing" });

  useEffect(() => {
    const path = pathWithinSite();
    const language = path.split("/").find(isLocale) ?? preferredLocale();
    document.documentElement.lang = language;
    setReader(language);
    loadAddressHelp(path).then(
      (found) => {
        if (found.kind !== "entry") return setHelp(found);
        location.replace(href(messagePath(language, found.code)) + location.search + location.hash);
      },
      // The page says all it can without the list of codes.
      () => {},
    );
  }, []);

  // `public/page.js` looked for the choice of colours when there was none.
  useEffect(() => {
    const choice = document.querySelector<HTMLSelectElement>("select[name=theme]");
    if (reader !== undefined && choice !== null) choice.value = document.documentElement.dataset.theme ?? "";
  }, [reader]);

  if (reader === undefined) return <InBothLanguages words={words} />;
  const other = otherLocale(reader);
  return (
    <>
      {around[reader].head}
      <main id="main" className="not-found" tabIndex={-1}>
        <h1>{words[reader].title}</h1>
        <p className="lead">{words[reader].lead}</p>
        {help.kind === "nearest" ? <NearestCodes {...help} locale={reader} words={words[reader]} /> : null}
        <WaysOn locale={reader} words={words[reader]} to={href} />
        <p lang={other}>
          {/* `public/page.js` keeps the choice, which decides where the address says no language. */}
          <a className="language-switch" hrefLang={other} href={href(inLanguage(other))}>
            {words[other].read}
          </a>
        </p>
      </main>
      {around[reader].foot}
    </>
  );
}

/** The path of the page with another language in it, where it has one. */
function inLanguage(locale: Locale): string {
  return pathWithinSite().replace(`/${otherLocale(locale)}/`, `/${locale}/`);
}

/** The page until it knows its reader, for longer where no script runs. */
function InBothLanguages({ words }: Pick<Props, "words">) {
  return (
    <main id="main" className="not-found for-anyone">
      {LOCALES.map((locale) => (
        <section key={locale} lang={locale} aria-labelledby={`not-found-${locale}`}>
          <h1 id={`not-found-${locale}`}>{words[locale].title}</h1>
          <p className="lead">{words[locale].lead}</p>
          <WaysOn className="lost-links" locale={locale} words={words[locale]} to={href} />
          {/* Without a script nobody knows where the site begins: of these, a stylesheet shows those that lead into it. */}
          <noscript>
            <p className="lost-note">{words[locale].noScript}</p>
            {LEVELS.map((level) => (
              <WaysOn
                key={level}
                className={`${LEVEL_CLASS} ${levelClass(level)}`}
                hidden
                locale={locale}
                words={words[locale]}
                to={(path) => folderAbove(level) + path.slice(1)}
              />
            ))}
          </noscript>
        </section>
      ))}
    </main>
  );
}

type WaysOnProps = {
  className?: string;
  hidden?: boolean;
  locale: Locale;
  words: NotFoundWords;
  /** Makes the address of a link from one within the site. */
  to: (path: string) => string;
};

function WaysOn({ locale, words, to, ...list }: WaysOnProps) {
  return (
    <ul {...list}>
      <li>
        <a href={to(homePath(locale))} hrefLang={locale}>
          {words.home}
        </a>
      </li>
      <li>
        <a href={to(browsePath(locale))} hrefLang={locale}>
          {words.browse}
        </a>
      </li>
    </ul>
  );
}
