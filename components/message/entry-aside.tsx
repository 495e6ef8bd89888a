import { CopyButton } from "#components/ui/copy-button.client";
import type { Message } from "#lib/catalog/schema";
import type { Words } from "#lib/i18n/words";
import { absoluteOrRooted, href, SECTIONS, shortPath } from "#lib/share/address";

type Props = { message: Message; t: Words; children: React.ReactNode };

/** What stands beside an entry: the short link for tickets, what is said below it, and the sections to jump to. */
export function EntryAside({ message: { code, parameters }, t, children }: Props) {
  const short = absoluteOrRooted(shortPath(code));
  return (
    <aside className="entry-aside">
      <div>
        <h2 id="short-link">{t("entry.shortLink")}</h2>
        <p className="short-link">
          <a href={href(shortPath(code))}>{short}</a>
          <CopyButton
            href={short}
            values={parameters.map(({ name }) => name)}
            label={t("entry.copyShortLabel")}
            words={{ copied: t("entry.copied"), failed: t("entry.copyFailed") }}
          >
            {t("entry.copyText")}
          </CopyButton>
        </p>
        {children}
      </div>
      <nav aria-labelledby="contents">
        <h2 id="contents">{t("entry.contents")}</h2>
        <ul>
          {SECTIONS.map((section) => (
            <li key={section}>
              <a href={`#${section}`}>{t(`entry.${section}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
    </aside>
  );
}
