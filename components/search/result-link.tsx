import { SeverityBadge } from "#components/ui/severity-badge";
import type { Severity } from "#lib/catalog/schema";
import type { Locale } from "#lib/i18n/locale";
import type { SearchWords } from "#lib/i18n/search-words";
import { href, messagePath } from "#lib/share/address";

type Props = {
  code: string;
  severity: Severity;
  text: string;
  /** The language of `text`. */
  lang: Locale;
  locale: Locale;
  words: SearchWords;
  /** The input can mean nothing else: Enter opens it. */
  certain?: boolean;
  children?: React.ReactNode;
};

/** One result: code, severity, message text; the whole leads to the entry. */
export function ResultLink({ code, severity, text, lang, locale, words, certain = false, children }: Props) {
  return (
    <li className="result">
      <a href={href(messagePath(locale, code))} data-result="" data-certain={certain}>
        <b className="code">{code}</b> <SeverityBadge severity={severity} label={words.values[severity]} />
        <span lang={lang} className="quoted">
          {text}
        </span>
      </a>
      {children}
    </li>
  );
}
