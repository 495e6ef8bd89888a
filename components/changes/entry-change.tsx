import type { lastChange } from "#lib/catalog/revisions/compare-revisions";
import type { Locale } from "#lib/i18n/locale";
import type { Words } from "#lib/i18n/words";
import { changesPath, href } from "#lib/share/address";

type Props = {
  /** The last thing that happened to the entry; nothing is shown of one that is in no revision yet. */
  change: ReturnType<typeof lastChange>;
  catalog: string;
  locale: Locale;
  t: Words;
};

/** Since when an entry is as it is, with a link to what else changed then. */
export function EntryChange({ change, catalog, locale, t }: Props) {
  if (change === undefined) return null;
  const { kind, revision } = change;
  return (
    <>
      <h2>{t("entry.updates")}</h2>
      <p className="note entry-change">
        <a href={`${href(changesPath(locale))}#${catalog}-${revision.id}`}>
          {t(`changes.since.${kind}`, { revision: revision.id })}
        </a>
      </p>
    </>
  );
}
