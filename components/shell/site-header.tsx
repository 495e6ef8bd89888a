import { type Locale, otherLocale } from "#lib/i18n/locale";
import type { Words } from "#lib/i18n/words";
import { browsePath, guidesPath, homePath, href, triagePath } from "#lib/share/address";
import { LanguageSwitch } from "./language-switch";
import { ThemeChoice } from "./theme-choice";

type Props = {
  locale: Locale;
  t: Words;
  /** The same page in the other language; absent where the page says itself how it is read in that. */
  otherPath?: string;
  /** The search box; absent where the page itself is the box. */
  search?: React.ReactNode;
};

const WAYS = [
  { name: "site.browse", pathFor: (locale: Locale) => browsePath(locale) },
  { name: "site.triage", pathFor: triagePath },
  { name: "site.guides", pathFor: guidesPath },
] as const;

/** Whether a page is the one that a way leads to, or stands below it as an entry does below the list of messages. */
function currentness(page: string | undefined, way: string): "page" | "true" | undefined {
  if (!page?.startsWith(way)) return undefined;
  return page === way ? "page" : "true";
}

/** What stands above every page: skip link, name, box, ways on, the other language, colours. */
export function SiteHeader({ locale, t, otherPath, search }: Props) {
  return (
    <>
      <a className="skip" href="#main">
        {t("site.skip")}
      </a>
      <header className="site-header">
        <a className="site-name" href={href(homePath(locale))} aria-label={t("site.home")}>
          Kotae
          <span lang="ja" aria-hidden="true">
            {" "}
            答え
          </span>
        </a>
        {search === undefined ? null : <div className="site-search">{search}</div>}
        <nav aria-label={t("site.navigation")} className="site-nav">
          {WAYS.map(({ name, pathFor }) => (
            <a
              key={name}
              href={href(pathFor(locale))}
              aria-current={currentness(otherPath, pathFor(otherLocale(locale)))}
            >
              {t(name)}
            </a>
          ))}
        </nav>
        <div className="site-settings">
          {otherPath === undefined ? null : (
            <LanguageSwitch
              locale={otherLocale(locale)}
              href={href(otherPath)}
              label={t("site.languageLabel")}
              name={t("site.language")}
            />
          )}
          <ThemeChoice t={t} />
        </div>
      </header>
    </>
  );
}
