import type { Locale } from "#lib/i18n/locale";

type Props = { locale: Locale; href: string; label: string; name: string };

/**
 * A link to this page in the other language. `public/page.js` takes query and fragment along and keeps the choice,
 * before any other script.
 */
export function LanguageSwitch({ locale, href, label, name }: Props) {
  return (
    <a href={href} hrefLang={locale} lang={locale} className="language-switch" title={label}>
      {name}
    </a>
  );
}
