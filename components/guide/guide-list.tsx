import type { Guide } from "#lib/content/guide-schema";
import type { Locale } from "#lib/i18n/locale";
import type { Words } from "#lib/i18n/words";
import { guidePath, handshakePath, href } from "#lib/share/address";

type Props = { guides: readonly Guide[]; locale: Locale; t: Words };

/** All guides, each with a sentence on when to read it. */
export function GuideList({ guides, locale, t }: Props) {
  return (
    <>
      <h1>{t("guides.title")}</h1>
      <p className="lead">{t("guides.lead")}</p>
      <ul className="guide-list">
        {guides.map((guide) => (
          <li key={guide.slug} className="guide">
            <h2>
              <a href={href(guidePath(locale, guide.slug))}>{guide.title}</a>
            </h2>
            <p>{guide.summary}</p>
          </li>
        ))}
        <li className="guide">
          <h2>
            <a href={href(handshakePath(locale))}>{t("handshake.title")}</a>
          </h2>
          <p>{t("handshake.lead")}</p>
        </li>
      </ul>
    </>
  );
}
