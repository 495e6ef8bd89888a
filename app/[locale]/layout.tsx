import "../site.css";
import { LOCALES } from "#lib/i18n/locale";
import { parseLocale } from "#lib/i18n/parse-locale";
import { href } from "#lib/share/address";

export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

export default async function LocaleLayout({ children, params }: LayoutProps<"/[locale]">) {
  const locale = parseLocale((await params).locale);
  return (
    <html lang={locale}>
      <head>
        <link rel="icon" href={href("/favicon.svg")} type="image/svg+xml" />
      </head>
      <body>{children}</body>
    </html>
  );
}
