import { ListedText } from "#components/ui/listed-text";
import { SeverityBadge } from "#components/ui/severity-badge";
import { type MessageSummary, shownLanguage } from "#lib/content/message-summary";
import type { Locale } from "#lib/i18n/locale";
import type { SearchWords } from "#lib/i18n/search-words";
import { href, messagePath } from "#lib/share/address";
import { formatValues, type HoleValues } from "#lib/share/values-in-link";
import { FilledText } from "./filled-text";

type Props = {
  summary: MessageSummary;
  locale: Locale;
  words: SearchWords;
  /** The input can mean nothing else: Enter opens it. */
  certain?: boolean;
  /** Values of the holes, which the text shows and the link takes along. */
  values?: HoleValues;
  /** How the text writes these holes. */
  holes?: Readonly<Record<string, string>>;
  children?: React.ReactNode;
};

/** One result: code, severity, message text with the values that were read; the whole leads to the entry. */
export function ResultLink({
  summary,
  locale,
  words,
  certain = false,
  values = {},
  holes = {},
  children,
}: Props) {
  const { code, severity, text, textOrigin } = summary;
  const lang = shownLanguage(summary, locale);
  return (
    <li className="result">
      <a href={href(messagePath(locale, code)) + formatValues(values)} data-result="" data-certain={certain}>
        <b className="code">{code}</b>{" "}
        <SeverityBadge severity={severity} label={words.values.severity[severity]} />
        <span className="quoted">
          <ListedText lang={lang} ours={textOrigin[lang] === "kotae" ? words.translated : undefined}>
            <FilledText text={text[lang]} holes={holes} values={values} />
          </ListedText>
          {lang === locale ? null : (
            <span className="translation">
              <FilledText text={text[locale]} holes={holes} values={values} />
            </span>
          )}
        </span>
      </a>
      {children}
    </li>
  );
}
