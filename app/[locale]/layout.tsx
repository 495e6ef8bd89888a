import "../site.css";
import { Awake } from "#components/shell/awake.client";
import { SearchLink } from "#components/shell/search-link";
import { SiteFooter } from "#components/shell/site-footer";
import { siteHistory } from "#lib/catalog/revisions/site-history.node";
import { LOCALES } from "#lib/i18n/locale";
import { parseLocale } from "#lib/i18n/parse-locale";
import { wordsFor } from "#lib/i18n/words";
import { href } from "#lib/share/address";
import { ICON } from "#lib/share/icon";

export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

export default async function LocaleLayout({ children, params }: LayoutProps<"/[locale]">) {
  const locale = parseLocale((await params).locale);
  const revisions = siteHistory().map(({ revision }) => revision);
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        <link rel="icon" href={ICON} />
        <SearchLink locale={locale} />
        <script src={href("/page.js")} />
      </head>
      <body>
        {children}
        <SiteFooter revisions={revisions} locale={locale} t={wordsFor(locale)} />
        <Awake />
      </body>
    </html>
  );
}
