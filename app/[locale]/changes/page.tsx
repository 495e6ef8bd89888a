import type { Metadata } from "next";
import { ChangeList } from "#components/changes/change-list";
import { SearchBox } from "#components/search/search-box.client";
import { FeedLink } from "#components/shell/feed-link";
import { PageLinks } from "#components/shell/page-links";
import { SiteShell } from "#components/shell/site-shell";
import { siteChanges } from "#lib/content/site-changes.node";
import { otherLocale } from "#lib/i18n/locale";
import { parseLocale } from "#lib/i18n/parse-locale";
import { boxWords } from "#lib/i18n/search-words";
import { wordsFor, wordTree } from "#lib/i18n/words";
import { changesPath } from "#lib/share/address";

type Props = PageProps<"/[locale]/changes">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const changes = wordTree(parseLocale((await params).locale), "changes");
  return { title: `${changes.title} – Kotae`, description: changes.lead };
}

export default async function ChangesPage({ params }: Props) {
  const locale = parseLocale((await params).locale);
  const t = wordsFor(locale);
  const search = <SearchBox locale={locale} words={boxWords(locale)} compact />;
  return (
    <SiteShell locale={locale} t={t} otherPath={changesPath(otherLocale(locale))} search={search}>
      <PageLinks locale={locale} pathFor={changesPath} />
      <FeedLink locale={locale} t={t} />
      <ChangeList changes={siteChanges()} locale={locale} t={t} />
    </SiteShell>
  );
}
