import { FeedLink } from "#components/shell/feed-link";
import { PageLinks } from "#components/shell/page-links";
import { ShareCard } from "#components/shell/share-card";
import type { Entry } from "#lib/catalog/entry";
import type { lastChange } from "#lib/catalog/revisions/compare-revisions";
import { entryMetadata } from "#lib/content/entry-metadata";
import { jsonForScript, techArticle } from "#lib/content/json-ld";
import type { Locale } from "#lib/i18n/locale";
import type { Words } from "#lib/i18n/words";
import { href, markdownPath, messagePath } from "#lib/share/address";

type Props = {
  entry: Entry;
  locale: Locale;
  t: Words;
  /** The preview picture, within the site. */
  picture: string;
  /** The last thing that happened to the entry. */
  change: ReturnType<typeof lastChange>;
};

/** What an entry's page says to programs: its addresses, its Markdown twin, and how a link to it is shown. */
export function EntryHead({ entry, locale, t, picture, change }: Props) {
  const { message } = entry;
  const topics = message.topics.map((topic) => t(`topic.${topic}`));
  const changed = change === undefined ? {} : { changed: change.revision.time.slice(0, 10) };
  const article = techArticle(entry, locale, { topics, picture, ...changed });
  return (
    <>
      <PageLinks locale={locale} pathFor={(language) => messagePath(language, message.code)} />
      <link rel="alternate" type="text/markdown" href={href(markdownPath(locale, message.code))} />
      <FeedLink locale={locale} t={t} />
      <ShareCard
        {...entryMetadata(entry, locale)}
        kind="article"
        locale={locale}
        path={messagePath(locale, message.code)}
        picture={picture}
      />
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: React would write &quot; into the JSON; jsonForScript escapes.
        dangerouslySetInnerHTML={{ __html: jsonForScript(article) }}
      />
    </>
  );
}
