// biome-ignore-all lint/correctness/noComponentHookFactories: rendered once, on the server, with no state to lose.
import { MessageBody } from "#components/message/message-body";
import { KeyDatabaseDiagram } from "#components/picture/key-database-diagram";
import { CodeBlock } from "#components/ui/code-block";
import { CodeText } from "#components/ui/code-text";
import { MessageList } from "#components/ui/message-list";
import { ProseLink } from "#components/ui/prose-link";
import type { BrowseRow } from "#lib/content/browse-rows";
import type { Guide } from "#lib/content/guide-schema";
import type { CompiledGuide } from "#lib/content/guide-sections";
import type { Locale } from "#lib/i18n/locale";
import type { Words } from "#lib/i18n/words";
import { guidesPath, href } from "#lib/share/address";

type Props = {
  guide: Guide & CompiledGuide;
  /** The messages that the guide is about. */
  rows: readonly BrowseRow[];
  locale: Locale;
  t: Words;
};

/** What a term looks like that is no prose: a piece of a log, a file, a directive. */
const CODE_TERM = /[[_]|^SSL/;

/** One guide, and the entries it belongs to. */
export function GuidePage({ guide, rows, locale, t }: Props) {
  const components = {
    a: ProseLink,
    code: CodeText,
    pre: ({ children }: { children?: React.ReactNode }) => <CodeBlock t={t}>{children}</CodeBlock>,
    KeyDatabaseDiagram: () => <KeyDatabaseDiagram t={t} />,
    Terms: ({ children }: { children?: React.ReactNode }) => <dl className="terms">{children}</dl>,
    Term: ({ name, children }: { name: string; children?: React.ReactNode }) => (
      <div>
        <dt className={CODE_TERM.test(name) ? "code" : undefined}>{name}</dt>
        <dd>{children}</dd>
      </div>
    ),
  };
  return (
    <div className="entry-layout">
      <article className="guide">
        <nav aria-label={t("site.breadcrumb")} className="breadcrumb">
          <a href={href(guidesPath(locale))}>{t("guides.title")}</a>
        </nav>
        <h1>{guide.title}</h1>
        <p className="lead">{guide.summary}</p>
        <div className="guide-body">
          <MessageBody compiled={guide.compiled} components={components} />
        </div>
        <section className="guide-body" aria-labelledby="guide-messages">
          <h2 id="guide-messages">{t("guides.messages")}</h2>
          <MessageList rows={rows} locale={locale} t={t} />
        </section>
      </article>
      <nav className="entry-aside" aria-labelledby="contents">
        <h2 id="contents">{t("entry.contents")}</h2>
        <ul>
          {[...guide.sections, { id: "guide-messages", title: t("guides.messages") }].map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
