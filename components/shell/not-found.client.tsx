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

type Props = { words: Record<Locale, NotFoundWords> };

/**
 * The page for an address that has none. The server does not know who reads it, so it speaks both languages; here the
 * reader's comes first. A code in the address leads on to the entry that it spells, or the nearest ones are named.
 */
export function NotFound({ words }: Props) {
  const [reader, setReader] = useState<Locale>(LOCALES[0]);
  const [help, setHelp] = useState<AddressHelp>({ kind: "nothing" });

  useEffect(() => {
    const path = pathWithinSite();
    const language = path.split("/").find(isLocale) ?? preferredLocale();
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

  return (
    <main id="main" className="not-found">
      {[reader, otherLocale(reader)].map((locale) => (
        <section key={locale} lang={locale} aria-labelledby={`not-found-${locale}`}>
          <h1 id={`not-found-${locale}`}>{words[locale].title}</h1>
          <p>{words[locale].lead}</p>
          {help.kind === "nearest" && locale === reader ? (
            <NearestCodes {...help} locale={locale} words={words[locale]} />
          ) : null}
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
  className: string;
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
