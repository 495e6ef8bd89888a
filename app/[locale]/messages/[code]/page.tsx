import type { Metadata } from "next";
import { FurtherReading } from "#components/guide/further-reading";
import { Entry } from "#components/message/entry";
import { EntryHead } from "#components/message/entry-head";
import { SearchBox } from "#components/search/search-box.client";
import { SiteShell } from "#components/shell/site-shell";
import { entryMetadata } from "#lib/content/entry-metadata";
import { entryPage } from "#lib/content/entry-page.node";
import { allEntries, entryOf } from "#lib/content/site.node";
import { otherLocale } from "#lib/i18n/locale";
import { parseLocale } from "#lib/i18n/parse-locale";
import { boxWords } from "#lib/i18n/search-words";
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
  const { entry, further, picture, ...page } = await entryPage(code, locale);
  const search = <SearchBox locale={locale} words={boxWords(locale)} compact />;
  const readOn = <FurtherReading {...further} locale={locale} t={t} />;
  return (
    <SiteShell locale={locale} t={t} otherPath={messagePath(otherLocale(locale), code)} search={search}>
      <EntryHead entry={entry} locale={locale} t={t} picture={picture} change={page.change} />
      <Entry {...entry} {...page} locale={locale} t={t} further={readOn} />
    </SiteShell>
  );
}
