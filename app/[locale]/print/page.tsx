import type { Metadata } from "next";
import { PrintDocument } from "#components/print/print-document";
import { PageLinks } from "#components/shell/page-links";
import { SiteShell } from "#components/shell/site-shell";
import { compiledEntries } from "#lib/content/compile-page.node";
import { allEntries } from "#lib/content/site.node";
import { otherLocale } from "#lib/i18n/locale";
import { parseLocale } from "#lib/i18n/parse-locale";
import { wordsFor } from "#lib/i18n/words";
import { printPath } from "#lib/share/address";

type Props = PageProps<"/[locale]/print">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = wordsFor(parseLocale((await params).locale));
  return {
    title: `${t("print.title")} – Kotae`,
    description: t("print.lead", { count: allEntries().length }),
  };
}

export default async function PrintPage({ params }: Props) {
  const locale = parseLocale((await params).locale);
  const t = wordsFor(locale);
  return (
    <SiteShell locale={locale} t={t} otherPath={printPath(otherLocale(locale))}>
      <PageLinks locale={locale} pathFor={printPath} />
      <PrintDocument entries={await compiledEntries(allEntries(), locale)} locale={locale} t={t} />
    </SiteShell>
  );
}
