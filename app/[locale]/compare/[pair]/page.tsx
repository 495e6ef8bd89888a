import type { Metadata } from "next";
import { Comparison } from "#components/message/comparison";
import { SearchBox } from "#components/search/search-box.client";
import { PageLinks } from "#components/shell/page-links";
import { SiteShell } from "#components/shell/site-shell";
import { lookAlikes, pairId, parsePairId } from "#lib/content/look-alikes";
import { allEntries, entryOf } from "#lib/content/site.node";
import { otherLocale } from "#lib/i18n/locale";
import { parseLocale } from "#lib/i18n/parse-locale";
import { boxWords } from "#lib/i18n/search-words";
import { wordsFor } from "#lib/i18n/words";
import { comparePath } from "#lib/share/address";

type Props = PageProps<"/[locale]/compare/[pair]">;

export function generateStaticParams() {
  return lookAlikes(allEntries().map(({ message }) => message)).map((pair) => ({ pair: pairId(pair) }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, pair } = await params;
  const [first, second] = parsePairId(pair);
  const t = wordsFor(parseLocale(locale));
  return { title: `${t("compare.title", { first, second })} – Kotae`, description: t("compare.lead") };
}

export default async function ComparePage({ params }: Props) {
  const { locale: value, pair } = await params;
  const locale = parseLocale(value);
  const t = wordsFor(locale);
  const [first, second] = parsePairId(pair);
  const search = <SearchBox locale={locale} words={boxWords(locale)} compact />;
  return (
    <SiteShell locale={locale} t={t} otherPath={comparePath(otherLocale(locale), pair)} search={search}>
      <PageLinks locale={locale} pathFor={(language) => comparePath(language, pair)} />
      <Comparison sides={[entryOf(first), entryOf(second)]} locale={locale} t={t} />
    </SiteShell>
  );
}
