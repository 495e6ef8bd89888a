import "../site.css";
import { SearchLink } from "#components/shell/search-link";
import { LOCALES } from "#lib/i18n/locale";
import { parseLocale } from "#lib/i18n/parse-locale";
import { ICON } from "#lib/share/icon";

export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

export default async function LocaleLayout({ children, params }: LayoutProps<"/[locale]">) {
  const locale = parseLocale((await params).locale);
  return (
    <html lang={locale}>
      <head>
        <link rel="icon" href={ICON} />
        <SearchLink locale={locale} />
      </head>
      <body>{children}</body>
    </html>
  );
}
