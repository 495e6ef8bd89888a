// biome-ignore-all lint/correctness/noComponentHookFactories: rendered once, on the server, with no state to lose.
import type { MDXComponents } from "mdx/types";
import { entryComponents } from "#components/message/entry-components";
import type { Message } from "#lib/catalog/schema";
import type { Locale } from "#lib/i18n/locale";
import type { Words } from "#lib/i18n/words";
import type { Section } from "#lib/share/address";

type Context = { message: Message; locale: Locale; t: Words };
type WithChildren = { children?: React.ReactNode };

/** The sections that paper carries; the others are one link away. */
const ON_PAPER: ReadonlySet<Section> = new Set(["cause", "resolution"]);

/**
 * The components of an entry for a document that holds many: no controls, no anchors of their own (they would stand
 * there many times), no example line, and of the sections cause and resolution only.
 */
export function printComponents(context: Context): MDXComponents {
  const { message, t } = context;
  return {
    ...entryComponents(context),
    MessageText: ({ lang, children }: WithChildren & { lang: Locale }) => (
      <div
        className={message.provenance.text[lang] === "kotae" ? "print-text print-text-ours" : "print-text"}
      >
        <p className="print-label">
          {message.provenance.text[lang] === "kotae"
            ? t("entry.textKotae")
            : t(lang === "ja" ? "entry.textVendorJa" : "entry.textVendor")}
        </p>
        <div lang={lang} translate="no">
          {children}
        </div>
      </div>
    ),
    Sample: () => null,
    pre: "pre",
    Action: ({ children }: WithChildren) => (
      <div className="print-action">
        <p>
          <b>{t(`action.${message.action.kind}`)}</b>
        </p>
        {children}
      </div>
    ),
    Section: ({ id, children }: WithChildren & { id: Section }) =>
      ON_PAPER.has(id) ? (
        <section className="entry-section">
          <h3>{t(`entry.${id}`)}</h3>
          {children}
        </section>
      ) : null,
    Variant: ({ lang, text, children }: WithChildren & { lang: Locale; text: string }) => (
      <div className="print-variant">
        <p>
          {t("entry.variant")}: <span lang={lang}>{text}</span>
        </p>
        {children}
      </div>
    ),
  };
}
