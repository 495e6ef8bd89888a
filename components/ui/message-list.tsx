import type { BrowseRow } from "#lib/content/browse-rows";
import type { Locale } from "#lib/i18n/locale";
import type { Words } from "#lib/i18n/words";
import { href, messagePath } from "#lib/share/address";
import { ListedText } from "./listed-text";
import { SeverityBadge } from "./severity-badge";

type Props = { rows: readonly BrowseRow[]; locale: Locale; t: Words };

/** Messages that a page is about: code, severity and text, each leading to its entry. */
export function MessageList({ rows, locale, t }: Props) {
  return (
    <ul className="step-messages">
      {rows.map(({ code, severity, language, ours, text }) => (
        <li key={code}>
          <a href={href(messagePath(locale, code))}>
            <span className="code">{code}</span>
            <span>
              <SeverityBadge severity={severity} label={t(`severity.${severity}`)} />{" "}
              <ListedText lang={language} ours={ours ? t("entry.textKotae") : undefined}>
                {text}
              </ListedText>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
