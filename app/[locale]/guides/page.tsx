import type { Metadata } from "next";
import { GuideList } from "#components/guide/guide-list";
import { SearchBox } from "#components/search/search-box.client";
import { PageLinks } from "#components/shell/page-links";
import { SiteShell } from "#components/shell/site-shell";
import { allGuides } from "#lib/content/guides.node";
import { otherLocale } from "#lib/i18n/locale";
import { parseLocale } from "#lib/i18n/parse-locale";
import { boxWords } from "#lib/i18n/search-words";
import { wordsFor, wordTree } from "#lib/i18n/words";
import { guidesPath } from "#lib/share/address";

type Props = PageProps<"/[locale]/guides">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const guides = wordTree(parseLocale((await params).locale), "guides");
  return { title: `${guides.title} – Kotae`, description: guides.lead };
}

export default async function GuidesPage({ params }: Props) {
  const locale = parseLocale((await params).locale);
  const t = wordsFor(locale);
  const search = <SearchBox locale={locale} words={boxWords(locale)} compact />;
  return (
    <SiteShell locale={locale} t={t} otherPath={guidesPath(otherLocale(locale))} search={search}>
      <PageLinks locale={locale} pathFor={guidesPath} />
      <GuideList guides={allGuides(locale)} locale={locale} t={t} />
    </SiteShell>
  );
}
