import { MessageBody } from "#components/message/message-body";
import type { Entry } from "#lib/catalog/entry";
import type { Locale } from "#lib/i18n/locale";
import type { Words } from "#lib/i18n/words";
import { absoluteOrRooted, href, messagePath, shortPath } from "#lib/share/address";
import { printComponents } from "./print-components";

type Props = {
  entries: readonly (Entry & { compiled: string })[];
  locale: Locale;
  t: Words;
};

/** All messages in one document, for paper and for a search within one page: each has its code as anchor. */
export function PrintDocument({ entries, locale, t }: Props) {
  return (
    <article className="print-document">
      <h1>{t("print.title")}</h1>
      <p className="lead">{t("print.lead", { count: entries.length })}</p>
      <nav aria-label={t("print.codes")} className="print-codes">
        <ol>
          {entries.map(({ message }) => (
            <li key={message.code}>
              <a className="code" href={`#${message.code}`}>
                {message.code}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {entries.map(({ message, severity, compiled }) => (
        <article
          key={message.code}
          id={message.code}
          className="print-entry"
          aria-labelledby={`h-${message.code}`}
        >
          <h2 id={`h-${message.code}`}>
            <a className="code" href={href(messagePath(locale, message.code))}>
              {message.code}
            </a>{" "}
            <span className="print-severity">{t(`severity.${severity}`)}</span>
          </h2>
          <MessageBody compiled={compiled} components={printComponents({ message, locale, t })} />
          <p className="print-link">{absoluteOrRooted(shortPath(message.code))}</p>
        </article>
      ))}
    </article>
  );
}
