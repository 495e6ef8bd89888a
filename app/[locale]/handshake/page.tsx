import type { Metadata } from "next";
import { HandshakePage } from "#components/picture/handshake-page";
import { SearchBox } from "#components/search/search-box.client";
import { PageLinks } from "#components/shell/page-links";
import { SiteShell } from "#components/shell/site-shell";
import { browseRows } from "#lib/content/browse-rows";
import { handshakeSteps } from "#lib/content/handshake.node";
import { allEntries } from "#lib/content/site.node";
import { otherLocale } from "#lib/i18n/locale";
import { parseLocale } from "#lib/i18n/parse-locale";
import { boxWords } from "#lib/i18n/search-words";
import { wordsFor, wordTree } from "#lib/i18n/words";
import { handshakePath } from "#lib/share/address";

type Props = PageProps<"/[locale]/handshake">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const handshake = wordTree(parseLocale((await params).locale), "handshake");
  return { title: `${handshake.title} – Kotae`, description: handshake.lead };
}

export default async function Page({ params }: Props) {
  const locale = parseLocale((await params).locale);
  const t = wordsFor(locale);
  const search = <SearchBox locale={locale} words={boxWords(locale)} compact />;
  return (
    <SiteShell locale={locale} t={t} otherPath={handshakePath(otherLocale(locale))} search={search}>
      <PageLinks locale={locale} pathFor={handshakePath} />
      <HandshakePage steps={handshakeSteps()} rows={browseRows(allEntries(), locale)} locale={locale} t={t} />
    </SiteShell>
  );
}
