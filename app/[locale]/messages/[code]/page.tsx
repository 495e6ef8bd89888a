import type { Metadata } from "next";
import { FurtherReading } from "#components/guide/further-reading";
import { Entry } from "#components/message/entry";
import { SearchBox } from "#components/search/search-box.client";
import { PageLinks } from "#components/shell/page-links";
import { SiteShell } from "#components/shell/site-shell";
import { compilePage } from "#lib/content/compile-page.node";
import { entryMetadata } from "#lib/content/entry-metadata";
import { furtherReading } from "#lib/content/further-reading.node";
import { allEntries, entryOf, neighboursOf } from "#lib/content/site.node";
import { otherLocale } from "#lib/i18n/locale";
import { parseLocale } from "#lib/i18n/parse-locale";
import { searchWords } from "#lib/i18n/search-words";
import { wordsFor } from "#lib/i18n/words";
import { messagePath } from "#lib/share/address";

type Props = PageProps<"/[locale]/messages/[code]">;

export function generateStaticParams() {
  return allEntries().map(({ message }) => ({ code: message.code }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code } = await params;
  return entryMetadata(entryOf(code), parseLocale(locale));
}

export default async function MessagePage({ params }: Props) {
  const { locale: value, code } = await params;
  const locale = parseLocale(value);
  const t = wordsFor(locale);
  const compiled = await compilePage(locale, code);
  const search = <SearchBox locale={locale} words={searchWords(locale)} compact />;
  const further = <FurtherReading {...furtherReading(code, locale)} locale={locale} t={t} />;
  return (
    <SiteShell locale={locale} t={t} otherPath={messagePath(otherLocale(locale), code)} search={search}>
      <PageLinks locale={locale} pathFor={(language) => messagePath(language, code)} />
      <Entry
        {...entryOf(code)}
        locale={locale}
        t={t}
        compiled={compiled}
        neighbours={neighboursOf(code)}
        further={further}
      />
    </SiteShell>
  );
}
