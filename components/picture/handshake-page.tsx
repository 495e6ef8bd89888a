import { MessageList } from "#components/ui/message-list";
import type { HandshakeStep } from "#lib/catalog/handshake-schema";
import type { BrowseRow } from "#lib/content/browse-rows";
import type { Locale } from "#lib/i18n/locale";
import type { Words } from "#lib/i18n/words";
import { guidesPath, href } from "#lib/share/address";
import { HandshakeMap } from "./handshake-map";
import { InlineCode } from "./inline-code";

type Props = {
  steps: readonly HandshakeStep[];
  /** The messages of the catalog, as the table of messages has them. */
  rows: readonly BrowseRow[];
  locale: Locale;
  t: Words;
};

/** The map of the handshake and, step by step, the messages that can arise there. */
export function HandshakePage({ steps, rows, locale, t }: Props) {
  return (
    <>
      <nav aria-label={t("site.breadcrumb")} className="breadcrumb">
        <a href={href(guidesPath(locale))}>{t("guides.title")}</a>
      </nav>
      <h1>{t("handshake.title")}</h1>
      <p className="lead">{t("handshake.lead")}</p>
      <p className="note">{t("handshake.basis")}</p>
      <div className="handshake-layout">
        <HandshakeMap steps={steps} locale={locale} t={t} />
        <ol className="step-list">
          {steps.map((step) => (
            <li key={step.id} id={step.id} className="step">
              <h2>{step.name[locale]}</h2>
              <p className="note">
                {t(`handshake.from.${step.from}`)}
                {step.flight === undefined ? null : (
                  <>
                    {": "}
                    <span className="code" lang="en" translate="no">
                      {step.flight}
                    </span>
                  </>
                )}
              </p>
              <p>
                <InlineCode text={step.what[locale]} />
              </p>
              <MessageList
                rows={rows.filter(({ code }) => step.messages.includes(code))}
                locale={locale}
                t={t}
              />
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}
