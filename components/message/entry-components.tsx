// biome-ignore-all lint/correctness/noComponentHookFactories: rendered once, on the server, with no state to lose.
import type { MDXComponents } from "mdx/types";
import { CodeBlock } from "#components/ui/code-block";
import { CodeText } from "#components/ui/code-text";
import { CopyButton } from "#components/ui/copy-button.client";
import { ProseLink } from "#components/ui/prose-link";
import { SectionHeading } from "#components/ui/section-heading.client";
import type { Basis, Message, Relation } from "#lib/catalog/schema";
import { writtenHole } from "#lib/catalog/template";
import type { Locale } from "#lib/i18n/locale";
import type { Words } from "#lib/i18n/words";
import type { Section } from "#lib/share/address";
import { type ListedRelation, RelationLink } from "./relation-link";
import { Steps } from "./steps";

type Context = {
  message: Message;
  locale: Locale;
  t: Words;
  /** What the reader can do with the entry at once, right below what to do. */
  controls?: React.ReactNode;
};
type WithChildren = { children?: React.ReactNode };

/** The components that a generated page is written in, bound to one message and language. */
export function entryComponents({ message, locale, t, controls }: Context): MDXComponents {
  const copyWords = { copied: t("entry.copied"), failed: t("entry.copyFailed") };
  const origin = message.provenance.text;

  return {
    Retired: () => <p className="retired">{t("entry.retired")}</p>,
    MessageText: ({ lang, children }: WithChildren & { lang: Locale }) => {
      const vendor = origin[lang] === "vendor";
      const id = `text-${lang}`;
      return (
        <figure className={vendor ? "message-text" : "message-text message-text-ours"}>
          <figcaption>
            {vendor ? t(lang === "ja" ? "entry.textVendorJa" : "entry.textVendor") : t("entry.textKotae")}
            <CopyButton
              textOf={id}
              before={`${message.code}: `}
              label={t("entry.copyTextLabel")}
              words={copyWords}
            >
              {t("entry.copyText")}
            </CopyButton>
          </figcaption>
          <div id={id} lang={lang} translate="no">
            {children}
          </div>
        </figure>
      );
    },
    Hole: ({ name, children }: WithChildren & { name: string }) => (
      <var className="hole" data-parameter={name} data-written={writtenOf(message, name)}>
        {children}
      </var>
    ),
    Variant: ({
      lang,
      basis,
      text,
      children,
    }: WithChildren & { lang: Locale; basis: Basis; text: string }) => (
      <div className="variant">
        <h3>{t("entry.variant")}</h3>
        <p className="quoted" lang={lang}>
          {text}
        </p>
        {children}
        <p className="note">{t("entry.variantBasis", { basis: t(`basis.${basis}`) })}</p>
      </div>
    ),
    Sample: ({ children }: WithChildren) => (
      <details className="sample">
        <summary>{t("entry.sample")}</summary>
        {children}
        <p className="note">{t("entry.sampleNote")}</p>
      </details>
    ),
    Action: ({ children }: WithChildren) => (
      <>
        <section className={`action action-${message.action.kind}`} aria-labelledby="action">
          <h2 id="action">{t("entry.action")}</h2>
          <p className="action-kind">{t(`action.${message.action.kind}`)}</p>
          {children}
        </section>
        {controls}
      </>
    ),
    Section: ({ id, children }: WithChildren & { id: Section }) => (
      <section id={id} className="entry-section">
        <SectionHeading
          id={id}
          title={t(`entry.${id}`)}
          copyLabel={t("entry.copyLink", { title: t(`entry.${id}`) })}
          words={copyWords}
        />
        {children}
      </section>
    ),
    a: ProseLink,
    code: CodeText,
    pre: ({ children }: WithChildren) => <CodeBlock t={t}>{children}</CodeBlock>,
    ol: ({ children }: WithChildren) => <Steps t={t}>{children}</Steps>,
    Undocumented: () => <p className="undocumented">{t("entry.undocumented")}</p>,
    NothingKnown: ({ about }: { about: Section }) => <p className="nothing">{t(`entry.nothing.${about}`)}</p>,
    Hint: ({ basis, children }: WithChildren & { basis: Basis }) => (
      <div className="hint" role="note">
        <p className="hint-label">{t("entry.hint", { basis: t(`basis.${basis}`) })}</p>
        {children}
      </div>
    ),
    Reason: ({ children }: WithChildren) => (
      <div className="reason">
        <b>{t("entry.reason")}</b>
        {children}
      </div>
    ),
    Parameter: ({
      name,
      example,
      children,
    }: WithChildren & { name: string; written?: string; example: string }) => (
      <div className="parameter">
        <p>
          <var className="hole">{writtenOf(message, name)}</var>
        </p>
        <div>
          {children}
          <p className="note">
            {t("entry.example")} <CodeText>{example}</CodeText>
          </p>
          {/* Filled where the address carries the reader's own value. */}
          <p data-own-value={name} hidden>
            {t("entry.ownValue")} <code className="hole hole-filled" />
          </p>
        </div>
      </div>
    ),
    Relations: ({ kind, children }: WithChildren & { kind: Relation }) => (
      <div className="relations">
        <h3 className="relation-kind">{t(`relation.${kind}`)}</h3>
        {children}
      </div>
    ),
    Relation: (props: WithChildren & ListedRelation) => (
      <RelationLink {...props} from={message.code} locale={locale} t={t} />
    ),
    Gskit: ({ rc, name, basis }: { rc: string; name?: string; basis: Basis }) => (
      <div className="gskit">
        <p>{name === undefined ? t("entry.gskit", { rc }) : t("entry.gskitName", { rc, name })}</p>
        <p className="note">{t("entry.gskitNote", { basis: t(`basis.${basis}`) })}</p>
      </div>
    ),
    Change: ({ apar, fixPacks, children }: WithChildren & { apar: string; fixPacks: string }) => (
      <div className="change">
        <p className="apar">{apar}</p>
        <div>
          {children}
          {fixPacks === "" ? null : <p className="note">{t("entry.fixPacks", { levels: fixPacks })}</p>}
        </div>
      </div>
    ),
    Provenance: ({
      title,
      release,
      line,
      children,
    }: WithChildren & { title: string; release: string; line: string }) => (
      <>
        <p>{t("entry.source", { title, release, line })}</p>
        <p>{t("entry.sourceText")}</p>
        {origin[locale] === "kotae" ? <p>{t("entry.sourceTranslated")}</p> : null}
        {children}
      </>
    ),
  };
}

function writtenOf(message: Message, name: string): string {
  const parameter = message.parameters.find((one) => one.name === name);
  return parameter === undefined ? name : writtenHole(parameter);
}
