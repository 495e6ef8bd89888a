import { homeMetadata } from "#lib/content/home-metadata";
import type { Locale } from "#lib/i18n/locale";
import type { Words } from "#lib/i18n/words";
import { homePath, href, manifestPath, sitePicturePath } from "#lib/share/address";
import { FeedLink } from "./feed-link";
import { PageLinks } from "./page-links";
import { ShareCard } from "./share-card";

/** What the home page says to programs. */
export function HomeHead({ locale, t }: { locale: Locale; t: Words }) {
  return (
    <>
      <PageLinks locale={locale} pathFor={homePath} />
      <link rel="manifest" href={href(manifestPath(locale))} />
      <FeedLink locale={locale} t={t} />
      <ShareCard
        {...homeMetadata(locale)}
        kind="website"
        locale={locale}
        path={homePath(locale)}
        picture={sitePicturePath(locale)}
      />
    </>
  );
}
