import type { Metadata } from "next";
import { SearchBox } from "#components/search/search-box.client";
import { PageLinks } from "#components/shell/page-links";
import { SiteShell } from "#components/shell/site-shell";
import { TriageDesk } from "#components/triage/triage-desk.client";
import { otherLocale } from "#lib/i18n/locale";
import { parseLocale } from "#lib/i18n/parse-locale";
import { boxWords } from "#lib/i18n/search-words";
import { deskWords } from "#lib/i18n/triage-words";
import { wordsFor, wordTree } from "#lib/i18n/words";
import { triagePath } from "#lib/share/address";

type Props = PageProps<"/[locale]/triage">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, description } = wordTree(parseLocale((await params).locale), "triage");
  return { title: `${title} – Kotae`, description };
}

export default async function TriagePage({ params }: Props) {
  const locale = parseLocale((await params).locale);
  const t = wordsFor(locale);
  const search = <SearchBox locale={locale} words={boxWords(locale)} compact />;
  return (
    <SiteShell locale={locale} t={t} otherPath={triagePath(otherLocale(locale))} search={search}>
      <PageLinks locale={locale} pathFor={triagePath} />
      <h1>{t("triage.title")}</h1>
      <p className="lead">{t("triage.lead")}</p>
      <noscript data-note="log" />
      <TriageDesk locale={locale} words={deskWords(locale)} />
    </SiteShell>
  );
}
