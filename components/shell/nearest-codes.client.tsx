"use client";

import { useEffect, useState } from "react";
import { OutsidePanel } from "#components/outside/outside-panel.client";
import { fillWords } from "#lib/i18n/fill-words";
import { LOCALES, type Locale } from "#lib/i18n/locale";
import type { NotFoundWords } from "#lib/i18n/outside-words";
import { preferredLocale } from "#lib/i18n/saved-locale.client";
import type { AddressHelp } from "#lib/match/help-with-address";
import { loadAddressHelp } from "#lib/match/load-address-help.client";
import { href, messagePath } from "#lib/share/address";
import { pathWithinSite } from "#lib/share/site-root";

/**
 * Looks for a code in the address that has no page: goes on to the entry it spells, or names the nearest ones.
 */
export function NearestCodes({ words }: { words: Record<Locale, NotFoundWords> }) {
  const [help, setHelp] = useState<AddressHelp>();

  useEffect(() => {
    loadAddressHelp(pathWithinSite())
      .then((found) => {
        if (found.kind !== "entry") return setHelp(found);
        const target = messagePath(found.locale ?? preferredLocale(), found.code);
        location.replace(href(target) + location.search + location.hash);
      })
      // The page says all it can without the list of codes.
      .catch(() => setHelp({ kind: "nothing" }));
  }, []);

  if (help?.kind !== "nearest") return null;
  return (
    <section className="nearest" aria-live="polite">
      {LOCALES.map((locale) => (
        <div key={locale} lang={locale}>
          <p>
            {fillWords(words[locale].unknown, { code: help.written })} {words[locale].nearest}
          </p>
          <ul>
            {help.codes.map((code) => (
              <li key={code}>
                <a className="code" href={href(messagePath(locale, code))} hrefLang={locale}>
                  {code}
                </a>
              </li>
            ))}
          </ul>
          <OutsidePanel
            input={help.written}
            unknown={/^[a-z]{2,}\d{3,5}[a-z]$/i.test(help.written) ? [help.written.toUpperCase()] : []}
            nearest={help.codes}
            returns={false}
            locale={locale}
            words={words[locale]}
          />
        </div>
      ))}
    </section>
  );
}
