import type { Metadata } from "next";
import { WaysToBrowse } from "#components/browse/ways-to-browse";
import { HomeBox } from "#components/search/home-box";
import { RecentEntries } from "#components/search/recent-entries.client";
import { HomeHead } from "#components/shell/home-head";
import { SiteShell } from "#components/shell/site-shell";
import { browseRows } from "#lib/content/browse-rows";
import { homeMetadata } from "#lib/content/home-metadata";
import { allEntries } from "#lib/content/site.node";
import { otherLocale } from "#lib/i18n/locale";
import { parseLocale } from "#lib/i18n/parse-locale";
import { wordsFor, wordTree } from "#lib/i18n/words";
import { homePath } from "#lib/share/address";

type Props = PageProps<"/[locale]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return homeMetadata(parseLocale((await params).locale));
}

export default async function HomePage({ params }: Props) {
  const locale = parseLocale((await params).locale);
  const t = wordsFor(locale);
  return (
    <SiteShell locale={locale} t={t} otherPath={homePath(otherLocale(locale))}>
      <HomeHead locale={locale} t={t} />
      <div className="home">
        <h1>{t("home.title")}</h1>
        <p className="lead">{t("site.tagline")}</p>
        <HomeBox locale={locale} />
        <RecentEntries locale={locale} words={wordTree(locale, "recent")} />
      </div>
      <WaysToBrowse rows={browseRows(allEntries(), locale)} locale={locale} t={t} />
    </SiteShell>
  );
}
