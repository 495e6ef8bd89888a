import { homeMetadata } from "#lib/content/home-metadata";
import type { Locale } from "#lib/i18n/locale";
import { homePath, sitePicturePath } from "#lib/share/address";
import { PageLinks } from "./page-links";
import { ShareCard } from "./share-card";

/** What the home page says to programs. */
export function HomeHead({ locale }: { locale: Locale }) {
  return (
    <>
      <PageLinks locale={locale} pathFor={homePath} />
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
