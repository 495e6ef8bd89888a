import type { HandshakeStep } from "#lib/catalog/handshake-schema";
import type { Guide } from "#lib/content/guide-schema";
import type { Locale } from "#lib/i18n/locale";
import type { Words } from "#lib/i18n/words";
import { guidePath, handshakePath, href } from "#lib/share/address";

type Props = {
  guides: readonly Guide[];
  /** The steps of the handshake at which the message can arise. */
  steps: readonly HandshakeStep[];
  locale: Locale;
  t: Words;
};

/** Where an entry leads when it is not enough: to its guides and to its place in the handshake. */
export function FurtherReading({ guides, steps, locale, t }: Props) {
  if (guides.length + steps.length === 0) return null;
  return (
    <nav className="further" aria-labelledby="further">
      <h2 id="further">{t("guides.further")}</h2>
      <ul>
        {guides.map((guide) => (
          <li key={guide.slug}>
            <a href={href(guidePath(locale, guide.slug))}>{guide.title}</a>
          </li>
        ))}
        {steps.map((step) => (
          <li key={step.id}>
            <a href={`${href(handshakePath(locale))}#${step.id}`}>
              {t("guides.whereInHandshake", { step: step.name[locale] })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
