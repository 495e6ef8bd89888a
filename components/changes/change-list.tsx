import type { Changes, ListedCodes } from "#lib/content/changes";
import type { Locale } from "#lib/i18n/locale";
import type { Words } from "#lib/i18n/words";
import { feedPath, href, messagePath } from "#lib/share/address";

type Props = { changes: Changes; locale: Locale; t: Words };

/** What was new, changed and retired, revision by revision, and all that is retired now. */
export function ChangeList({ changes, locale, t }: Props) {
  return (
    <div className="changes">
      <h1>{t("changes.title")}</h1>
      <p className="lead">{t("changes.lead")}</p>
      <p>
        <a href={href(feedPath(locale))} type="application/atom+xml">
          {t("changes.subscribe")}
        </a>
      </p>
      {changes.pending.map(({ catalog, lists }) => (
        <section key={catalog.id} aria-labelledby={`${catalog.id}-pending`} className="revision">
          <h2 id={`${catalog.id}-pending`}>{t("changes.pending")}</h2>
          <Lists lists={lists} locale={locale} t={t} open />
        </section>
      ))}
      {changes.revisions.map(({ id, catalog, time, summary, lists }, at) => (
        <section key={`${catalog.id}-${id}`} id={`${catalog.id}-${id}`} className="revision">
          <h2>{t("changes.entry", { product: catalog.product[locale], revision: id })}</h2>
          <p className="note">
            <time dateTime={time}>{time.slice(0, 10)}</time>
          </p>
          <p>{summary[locale]}</p>
          <Lists lists={lists} locale={locale} t={t} open={at === 0} />
        </section>
      ))}
      <section aria-labelledby="retired" className="revision">
        <h2 id="retired">{t("changes.retiredNow")}</h2>
        {changes.retired.length === 0 ? (
          <p>{t("changes.noneRetired")}</p>
        ) : (
          <Codes codes={changes.retired} locale={locale} />
        )}
      </section>
    </div>
  );
}

type ListsProps = { lists: readonly ListedCodes[]; locale: Locale; t: Words; open: boolean };

function Lists({ lists, locale, t, open }: ListsProps) {
  return lists.map(({ kind, count, codes }) => (
    <details key={kind} open={open}>
      <summary>{t("changes.list", { kind: t(`changes.${kind}`), count })}</summary>
      <Codes codes={codes} locale={locale} />
      {count > codes.length ? (
        <p className="note">{t("changes.more", { count: count - codes.length })}</p>
      ) : null}
    </details>
  ));
}

function Codes({ codes, locale }: { codes: readonly string[]; locale: Locale }) {
  return (
    <ul className="change-codes">
      {codes.map((code) => (
        <li key={code}>
          <a href={href(messagePath(locale, code))}>{code}</a>
        </li>
      ))}
    </ul>
  );
}
