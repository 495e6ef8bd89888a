import { CopyButton } from "#components/ui/copy-button.client";
import { SeverityBadge } from "#components/ui/severity-badge";
import type { Message, Severity } from "#lib/catalog/schema";
import type { Locale } from "#lib/i18n/locale";
import type { Words } from "#lib/i18n/words";
import { absoluteOrRooted, browsePath, href, messagePath, shortPath } from "#lib/share/address";
import { entryComponents } from "./entry-components";
import { MessageBody } from "./message-body";

type Props = {
  message: Message;
  severity: Severity;
  locale: Locale;
  t: Words;
  /** The page's MDX, compiled. */
  compiled: string;
  neighbours: { previous?: string; next?: string };
};

/** The page of one message: what to do first, then why, then how. */
export function Entry({ message, severity, locale, t, compiled, neighbours }: Props) {
  const short = absoluteOrRooted(shortPath(message.code));
  return (
    <article className="entry">
      <nav aria-label={t("site.breadcrumb")} className="breadcrumb">
        <a href={href(browsePath(locale))}>{t("browse.title")}</a>
      </nav>
      <header className="entry-header">
        <h1 className="code">{message.code}</h1>
        <SeverityBadge severity={severity} label={t(`severity.${severity}`)} />
        <ul className="topics" aria-label={t("entry.topics")}>
          {message.topics.map((topic) => (
            <li key={topic}>
              <a href={href(browsePath(locale, { topic }))}>{t(`topic.${topic}`)}</a>
            </li>
          ))}
        </ul>
      </header>
      <MessageBody compiled={compiled} components={entryComponents({ message, locale, t })} />
      <p className="short-link">
        {t("entry.shortLink")} <a href={href(shortPath(message.code))}>{short}</a>
        <CopyButton
          text={short}
          absolute
          label={t("entry.copyShortLabel")}
          words={{ copied: t("entry.copied"), failed: t("entry.copyFailed") }}
        >
          {t("entry.copyText")}
        </CopyButton>
      </p>
      <nav className="neighbours" aria-label={t("entry.neighbours")}>
        {neighbours.previous === undefined ? (
          <span />
        ) : (
          <a rel="prev" href={href(messagePath(locale, neighbours.previous))}>
            {t("entry.previous", { code: neighbours.previous })}
          </a>
        )}
        {neighbours.next === undefined ? null : (
          <a rel="next" href={href(messagePath(locale, neighbours.next))}>
            {t("entry.next", { code: neighbours.next })}
          </a>
        )}
      </nav>
    </article>
  );
}
