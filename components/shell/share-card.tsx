import type { Locale } from "#lib/i18n/locale";
import { absoluteAddress, addressFrom } from "#lib/share/address";

type Props = {
  title: string;
  description: string;
  kind: "article" | "website";
  locale: Locale;
  /** The page, within the site. */
  path: string;
  /** Its preview picture, within the site: 1200 × 630. */
  picture: string;
};

/**
 * How a link to the page unfurls in a chat (Open Graph; `twitter:card` asks for the large picture). Where the build
 * does not know the site's own address the picture's is as seen from the page, which not every chat takes.
 */
export function ShareCard({ title, description, kind, locale, path, picture }: Props) {
  return (
    <>
      <meta property="og:type" content={kind} />
      <meta property="og:site_name" content="Kotae" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={locale === "ja" ? "ja_JP" : "en_US"} />
      {absoluteAddress === undefined ? null : <meta property="og:url" content={absoluteAddress(path)} />}
      <meta property="og:image" content={addressFrom(path, picture)} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={title} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
