import type { Metadata } from "next";
import { PrintDocument } from "#components/print/print-document";
import { SearchBox } from "#components/search/search-box.client";
import { PageLinks } from "#components/shell/page-links";
import { SiteShell } from "#components/shell/site-shell";
import { compiledEntries } from "#lib/content/compile-page.node";
import { countPrintParts, parsePrintPart, printPart } from "#lib/content/print-parts";
import { allEntries } from "#lib/content/site.node";
import { type Locale, otherLocale } from "#lib/i18n/locale";
import { parseLocale } from "#lib/i18n/parse-locale";
import { boxWords } from "#lib/i18n/search-words";
import { wordsFor } from "#lib/i18n/words";
import { printPath } from "#lib/share/address";

type Props = PageProps<"/[locale]/print/[[...part]]">;

export function generateStaticParams() {
  const parts = Array.from({ length: countPrintParts(allEntries().length) }, (_, at) => at + 1);
  return parts.map((part) => ({ part: part === 1 ? [] : [String(part)] }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = wordsFor(parseLocale((await params).locale));
  return {
    title: `${t("print.title")} – Kotae`,
    description: t("print.lead", { count: allEntries().length }),
  };
}

export default async function PrintPage({ params }: Props) {
  const { locale: value, part: segments } = await params;
  const [locale, part, total] = [parseLocale(value), parsePrintPart(segments), allEntries().length];
  const [t, pathFor] = [wordsFor(locale), (language: Locale) => printPath(language, part)];
  const entries = await compiledEntries(printPart(allEntries(), part), locale);
  const search = <SearchBox locale={locale} words={boxWords(locale)} compact />;
  return (
    <SiteShell locale={locale} t={t} otherPath={pathFor(otherLocale(locale))} search={search}>
      <PageLinks locale={locale} pathFor={pathFor} />
      <PrintDocument {...{ entries, total, part, locale, t }} parts={countPrintParts(total)} />
    </SiteShell>
  );
}
