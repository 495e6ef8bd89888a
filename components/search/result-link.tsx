import { SeverityBadge } from "#components/ui/severity-badge";
import { type MessageSummary, shownLanguage } from "#lib/content/message-summary";
import type { Locale } from "#lib/i18n/locale";
import type { SearchWords } from "#lib/i18n/search-words";
import { href, messagePath } from "#lib/share/address";
import { formatValues, type HoleValues } from "#lib/share/values-in-link";
import { MarkedText } from "./marked-text";

type Props = {
  summary: MessageSummary;
  locale: Locale;
  words: SearchWords;
  /** The input can mean nothing else: Enter opens it. */
  certain?: boolean;
  /** What to mark in the message text, where that is what matched. */
  ranges?: readonly (readonly [number, number])[];
  /** Values of the holes, which the link takes along. */
  values?: HoleValues;
  children?: React.ReactNode;
};

/** One result: code, severity, message text as documented; the whole leads to the entry. */
export function ResultLink({
  summary,
  locale,
  words,
  certain = false,
  ranges = [],
  values = {},
  children,
}: Props) {
  const { code, severity, text } = summary;
  const lang = shownLanguage(summary, locale);
  return (
    <li className="result">
      <a href={href(messagePath(locale, code)) + formatValues(values)} data-result="" data-certain={certain}>
        <b className="code">{code}</b>{" "}
        <SeverityBadge severity={severity} label={words.values.severity[severity]} />
        <span lang={lang} className="quoted">
          <MarkedText text={text[lang]} ranges={ranges} />
        </span>
      </a>
      {children}
    </li>
  );
}
