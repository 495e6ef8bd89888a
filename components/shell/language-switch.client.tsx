"use client";

import type { Locale } from "#lib/i18n/locale";
import { saveLocale } from "#lib/i18n/saved-locale.client";

type Props = { locale: Locale; path: string; label: string; name: string };

/** A link to this page in the other language; it takes query and fragment along and keeps the choice. */
export function LanguageSwitch({ locale, path, label, name }: Props) {
  return (
    <a
      href={path}
      hrefLang={locale}
      lang={locale}
      className="language-switch"
      title={label}
      onClick={(event) => {
        saveLocale(locale);
        event.currentTarget.href = path + location.search + location.hash;
      }}
    >
      {name}
    </a>
  );
}
