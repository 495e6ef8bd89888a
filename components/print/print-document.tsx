import { MessageBody } from "#components/message/message-body";
import type { Entry } from "#lib/catalog/entry";
import type { Locale } from "#lib/i18n/locale";
import type { Words } from "#lib/i18n/words";
import { absoluteAddress, href, messagePath, printPath, shortPath } from "#lib/share/address";
import { FillShortLinks } from "./fill-short-links.client";
import { printComponents } from "./print-components";

type Props = {
  entries: readonly (Entry & { compiled: string })[];
  /** How many messages there are in all documents. */
  total: number;
  /** Which of how many documents this is, counted from 1. */
  part: number;
  parts: number;
  locale: Locale;
  t: Words;
};

/**
 * All messages in one document, for paper and for a search within one page: each has its code as anchor. A big
 * catalog makes several documents, which lead to one another.
 */
export function PrintDocument({ entries, total, part, parts, locale, t }: Props) {
  return (
    <article className="print-document">
      <h1>{t("print.title")}</h1>
      <p className="lead">
        {parts === 1 ? t("print.lead", { count: total }) : t("print.part", { part, parts, count: total })}
      </p>
      {parts === 1 ? null : (
        <nav aria-label={t("print.parts")} className="print-codes">
          <ol>
            {Array.from({ length: parts }, (_, at) => at + 1).map((number) => (
              <li key={number}>
                <a href={href(printPath(locale, number))} aria-current={number === part ? "page" : undefined}>
                  {number}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
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
          {/* Where the build does not know the site's address, the page fills it in as it wakes. */}
          <p className="print-link">{absoluteAddress?.(shortPath(message.code))}</p>
        </article>
      ))}
      <FillShortLinks />
    </article>
  );
}
