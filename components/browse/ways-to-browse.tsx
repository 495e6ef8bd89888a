import { SeverityBadge } from "#components/ui/severity-badge";
import { ACTIONS, SEVERITIES, TOPICS } from "#lib/catalog/kinds";
import { countValues, type Facet } from "#lib/content/browse-filters";
import type { BrowseRow } from "#lib/content/browse-rows";
import type { Locale } from "#lib/i18n/locale";
import type { Words } from "#lib/i18n/words";
import { browsePath, browseSectionPath, handshakePath, href, triagePath } from "#lib/share/address";

type Props = { rows: readonly BrowseRow[]; locale: Locale; t: Words };

/** The ways into the list of messages: all by code, or one severity, action or topic. */
export function WaysToBrowse({ rows, locale, t }: Props) {
  return (
    <section className="ways" aria-labelledby="ways">
      <h2 id="ways">{t("home.browse")}</h2>
      <p>
        <a className="way-all" href={href(browsePath(locale))}>
          {t("home.allMessages", { count: rows.length })}
        </a>
      </p>
      {/* Two ways that do not begin with a list: the reader's own log, and the picture of a handshake. */}
      <ul className="way-pages">
        <li>
          <a href={href(triagePath(locale))}>{t("site.triage")}</a>
        </li>
        <li>
          <a href={href(handshakePath(locale))}>{t("handshake.title")}</a>
        </li>
      </ul>
      <div className="way-groups">
        <Way title={t("home.byAction")} facet="action" rows={rows} locale={locale}>
          {ACTIONS.map((action) => ({ value: action, name: t(`action.${action}`) }))}
        </Way>
        <Way title={t("home.byTopic")} facet="topic" rows={rows} locale={locale}>
          {TOPICS.map((topic) => ({ value: topic, name: t(`topic.${topic}`) }))}
        </Way>
        <Way title={t("home.bySeverity")} facet="severity" rows={rows} locale={locale}>
          {SEVERITIES.map((severity) => ({
            value: severity,
            name: <SeverityBadge severity={severity} label={t(`severity.${severity}`)} />,
          }))}
        </Way>
      </div>
    </section>
  );
}

type WayProps = {
  title: string;
  facet: Facet;
  rows: readonly BrowseRow[];
  locale: Locale;
  children: { value: string; name: React.ReactNode }[];
};

function Way({ title, facet, rows, locale, children }: WayProps) {
  const counts = countValues(rows, facet, {});
  return (
    <div className="way">
      <h3>{title}</h3>
      <ul>
        {children
          .filter(({ value }) => (counts.get(value) ?? 0) > 0)
          .map(({ value, name }) => (
            <li key={value}>
              <a href={href(browseSectionPath(locale, facet, value))}>
                {name}
                <span className="visually-hidden"> {counts.get(value)}</span>
              </a>{" "}
              <span className="count" aria-hidden="true">
                {counts.get(value)}
              </span>
            </li>
          ))}
      </ul>
    </div>
  );
}
