import { type Locale, otherLocale } from "#lib/i18n/locale";
import type { Words } from "#lib/i18n/words";
import {
  browsePath,
  comparePath,
  guidesPath,
  handshakePath,
  homePath,
  href,
  printPath,
  triagePath,
} from "#lib/share/address";
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

/** The ways on, each with where it leads and what else belongs to it though it stands elsewhere. */
const WAYS = [
  {
    name: "site.browse",
    pathFor: (locale: Locale) => browsePath(locale),
    also: (locale: Locale) => [comparePath(locale, "").slice(0, -1), printPath(locale)],
  },
  { name: "site.triage", pathFor: triagePath, also: () => [] },
  { name: "site.guides", pathFor: guidesPath, also: (locale: Locale) => [handshakePath(locale)] },
] as const;

/** Whether a page is the one that a way leads to, or belongs to it as an entry does to the list of messages. */
function currentness(
  page: string | undefined,
  way: string,
  also: readonly string[],
): "page" | "true" | undefined {
  if (page === way) return "page";
  return [way, ...also].some((part) => page?.startsWith(part)) ? "true" : undefined;
}

/** What stands above every page: skip link, name, box, ways on, the other language, colours. */
export function SiteHeader({ locale, t, otherPath, search }: Props) {
  const other = otherLocale(locale);
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
          {WAYS.map(({ name, pathFor, also }) => (
            <a
              key={name}
              href={href(pathFor(locale))}
              aria-current={currentness(otherPath, pathFor(other), also(other))}
            >
              {t(name)}
            </a>
          ))}
        </nav>
        <div className="site-settings">
          {otherPath === undefined ? null : (
            <LanguageSwitch
              locale={other}
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
