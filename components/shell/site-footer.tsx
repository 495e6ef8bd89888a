import type { Locale } from "#lib/i18n/locale";
import { type Words, wordTree } from "#lib/i18n/words";
import { changesPath, href } from "#lib/share/address";
import { EditionNote } from "./edition-note.client";

type Props = {
  /** The revisions of the catalogs that the site was made from. */
  revisions: readonly string[];
  locale: Locale;
  t: Words;
};

/** What stands below every page: what happens to what is typed, whose texts these are, and of which revision. */
export function SiteFooter({ revisions, locale, t }: Props) {
  return (
    <footer className="site-footer">
      <p>{t("site.footer")}</p>
      <p>{t("site.notice")}</p>
      <p>
        <a href={href(changesPath(locale))}>{t("changes.footer", { revision: revisions.join(", ") })}</a>
      </p>
      <EditionNote words={wordTree(locale, "offline")} />
    </footer>
  );
}
