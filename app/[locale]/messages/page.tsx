import type { Metadata } from "next";
import { MessageBrowser } from "#components/browse/message-browser.client";
import { SearchBox } from "#components/search/search-box.client";
import { PageLinks } from "#components/shell/page-links";
import { SiteShell } from "#components/shell/site-shell";
import { browseRows } from "#lib/content/browse-rows";
import { allEntries } from "#lib/content/site.node";
import { otherLocale } from "#lib/i18n/locale";
import { parseLocale } from "#lib/i18n/parse-locale";
import { boxWords } from "#lib/i18n/search-words";
import { valueNames, wordsFor, wordTree } from "#lib/i18n/words";
import { browsePath, href, printPath } from "#lib/share/address";

type Props = PageProps<"/[locale]/messages">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const browse = wordTree(parseLocale((await params).locale), "browse");
  return { title: `${browse.title} – Kotae`, description: browse.description };
}

export default async function BrowsePage({ params }: Props) {
  const locale = parseLocale((await params).locale);
  const t = wordsFor(locale);
  const words = {
    ...wordTree(locale, "browse"),
    values: valueNames(locale),
    translated: t("entry.textKotae"),
  };
  const search = <SearchBox locale={locale} words={boxWords(locale)} compact />;
  return (
    <SiteShell locale={locale} t={t} otherPath={browsePath(otherLocale(locale))} search={search}>
      <PageLinks locale={locale} pathFor={browsePath} />
      <h1>{t("browse.title")}</h1>
      <MessageBrowser rows={browseRows(allEntries(), locale)} locale={locale} words={words} />
      <p className="note">
        <a href={href(printPath(locale))}>{t("print.link")}</a>
      </p>
    </SiteShell>
  );
}
