import type { Metadata } from "next";
import { GuidePage } from "#components/guide/guide-page";
import { SearchBox } from "#components/search/search-box.client";
import { PageLinks } from "#components/shell/page-links";
import { SiteShell } from "#components/shell/site-shell";
import { browseRows } from "#lib/content/browse-rows";
import { allGuides, compileGuide, entriesOf, guideOf } from "#lib/content/guides.node";
import { otherLocale } from "#lib/i18n/locale";
import { parseLocale } from "#lib/i18n/parse-locale";
import { boxWords } from "#lib/i18n/search-words";
import { wordsFor } from "#lib/i18n/words";
import { guidePath } from "#lib/share/address";

type Props = PageProps<"/[locale]/guides/[slug]">;

export function generateStaticParams() {
  return allGuides("en").map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const { title, summary } = guideOf(parseLocale(locale), slug);
  return { title: `${title} – Kotae`, description: summary };
}

export default async function Page({ params }: Props) {
  const { locale: value, slug } = await params;
  const locale = parseLocale(value);
  const [t, guide] = [wordsFor(locale), { ...guideOf(locale, slug), ...(await compileGuide(locale, slug)) }];
  const search = <SearchBox locale={locale} words={boxWords(locale)} compact />;
  const rows = browseRows(entriesOf(guide), locale);
  return (
    <SiteShell locale={locale} t={t} otherPath={guidePath(otherLocale(locale), slug)} search={search}>
      <PageLinks locale={locale} pathFor={(language) => guidePath(language, slug)} />
      <GuidePage guide={guide} rows={rows} locale={locale} t={t} />
    </SiteShell>
  );
}
