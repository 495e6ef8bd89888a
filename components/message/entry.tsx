import { EntryChange } from "#components/changes/entry-change";
import { CopyTicket } from "#components/ticket/copy-ticket.client";
import { SeverityBadge } from "#components/ui/severity-badge";
import { TextWithCodes } from "#components/ui/text-with-codes";
import type { lastChange } from "#lib/catalog/revisions/compare-revisions";
import type { Catalog, Message, Severity } from "#lib/catalog/schema";
import { copyTicketWords } from "#lib/i18n/copy-ticket-words";
import type { Locale } from "#lib/i18n/locale";
import type { Words } from "#lib/i18n/words";
import { browsePath, browseSectionPath, href, messagePath } from "#lib/share/address";
import { EntryAside } from "./entry-aside";
import { entryComponents } from "./entry-components";
import { FillHoles } from "./fill-holes.client";
import { KeepTicks } from "./keep-ticks.client";
import { MessageBody } from "./message-body";

type Props = {
  message: Message;
  catalog: Catalog;
  severity: Severity;
  /** The last thing that happened to the entry. */
  change: ReturnType<typeof lastChange>;
  locale: Locale;
  t: Words;
  /** The page's MDX, compiled. */
  compiled: string;
  neighbours: { previous?: string; next?: string };
  /** What leads further: guides and the map of the handshake. */
  further?: React.ReactNode;
};

/** The page of one message: what to do first, then why, then how. */
export function Entry(props: Props) {
  const { message, catalog, severity, change, locale, t, compiled, neighbours, further } = props;
  const controls = <CopyTicket code={message.code} locale={locale} words={copyTicketWords(locale)} />;
  return (
    <div className="entry-layout">
      {/* `public/page.js` keeps what was opened for the home page to offer: it reads the three here. */}
      <article className="entry" data-code={message.code} data-en={message.text.en} data-ja={message.text.ja}>
        <nav aria-label={t("site.breadcrumb")} className="breadcrumb">
          <a href={href(browsePath(locale))}>{t("browse.title")}</a>
        </nav>
        <header className="entry-header">
          <h1 className="code">{message.code}</h1>
          <SeverityBadge severity={severity} label={t(`severity.${severity}`)} />
          <ul className="topics" aria-label={t("entry.topics")}>
            {message.topics.map((topic) => (
              <li key={topic}>
                <a href={href(browseSectionPath(locale, "topic", topic))}>{t(`topic.${topic}`)}</a>
              </li>
            ))}
          </ul>
        </header>
        <MessageBody compiled={compiled} components={entryComponents({ message, locale, t, controls })} />
        <KeepTicks code={message.code} />
        {message.parameters.length === 0 ? null : (
          <FillHoles names={message.parameters.map(({ name }) => name)} />
        )}
        {further}
        <Neighbours locale={locale} t={t} {...neighbours} />
      </article>
      <EntryAside message={message} t={t}>
        <EntryChange change={change} catalog={catalog.id} locale={locale} t={t} />
      </EntryAside>
    </div>
  );
}

type NeighboursProps = { locale: Locale; t: Words; previous?: string; next?: string };

function Neighbours({ locale, t, previous, next }: NeighboursProps) {
  return (
    <nav className="neighbours" aria-label={t("entry.neighbours")}>
      {previous === undefined ? null : (
        <a rel="prev" href={href(messagePath(locale, previous))}>
          <TextWithCodes>{t("entry.previous", { code: previous })}</TextWithCodes>
        </a>
      )}
      {next === undefined ? null : (
        <a rel="next" href={href(messagePath(locale, next))}>
          <TextWithCodes>{t("entry.next", { code: next })}</TextWithCodes>
        </a>
      )}
    </nav>
  );
}
