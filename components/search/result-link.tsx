import { SeverityBadge } from "#components/ui/severity-badge";
import type { MessageSummary } from "#lib/content/message-summary";
import { type Locale, otherLocale } from "#lib/i18n/locale";
import type { SearchWords } from "#lib/i18n/search-words";
import { href, messagePath } from "#lib/share/address";

type Props = {
  summary: MessageSummary;
  locale: Locale;
  words: SearchWords;
  /** The input can mean nothing else: Enter opens it. */
  certain?: boolean;
  children?: React.ReactNode;
};

/** One result: code, severity, message text as documented; the whole leads to the entry. */
export function ResultLink({ summary, locale, words, certain = false, children }: Props) {
  const { code, severity, text, textOrigin } = summary;
  const lang = textOrigin[locale] === "vendor" ? locale : otherLocale(locale);
  return (
    <li className="result">
      <a href={href(messagePath(locale, code))} data-result="" data-certain={certain}>
        <b className="code">{code}</b> <SeverityBadge severity={severity} label={words.values[severity]} />
        <span lang={lang} className="quoted">
          {text[lang]}
        </span>
      </a>
      {children}
    </li>
  );
}
