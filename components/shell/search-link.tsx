import type { Locale } from "#lib/i18n/locale";
import { wordsFor } from "#lib/i18n/words";
import { absoluteAddress, href, openSearchPath } from "#lib/share/address";

/**
 * Tells the browser that its address bar can search here. Only where the build knows the site's own address: browsers
 * take no relative one in an OpenSearch description, so there is none then.
 */
export function SearchLink({ locale }: { locale: Locale }) {
  if (absoluteAddress === undefined) return null;
  return (
    <link
      rel="search"
      type="application/opensearchdescription+xml"
      title={wordsFor(locale)("openSearch.name")}
      href={href(openSearchPath(locale))}
    />
  );
}
