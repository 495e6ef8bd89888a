import type { Locale } from "#lib/i18n/locale";
import type { Words } from "#lib/i18n/words";
import { feedPath, href } from "#lib/share/address";

/** Lets a feed reader find the Atom feed of the page's language. */
export function FeedLink({ locale, t }: { locale: Locale; t: Words }) {
  return (
    <link
      rel="alternate"
      type="application/atom+xml"
      title={t("changes.feed")}
      href={href(feedPath(locale))}
    />
  );
}
