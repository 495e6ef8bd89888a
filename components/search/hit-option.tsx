import { memo } from "react";
import { SeverityBadge } from "#components/ui/severity-badge";
import { type MessageSummary, shownLanguage } from "#lib/content/message-summary";
import { fillWords } from "#lib/i18n/fill-words";
import type { Locale } from "#lib/i18n/locale";
import type { SearchWords } from "#lib/i18n/search-words";
import { clipPassage } from "#lib/search/clip-passage";
import type { Hit } from "#lib/search/open-search";
import { href, messagePath } from "#lib/share/address";
import { MarkedText } from "./marked-text";

type Props = {
  id: string;
  hit: Hit;
  summary: MessageSummary;
  active: boolean;
  /** The input can mean nothing else: Enter opens it. */
  certain: boolean;
  place: { index: number; count: number };
  locale: Locale;
  words: SearchWords;
};

/** One hit as an option that is a link: code, severity, text as documented, and why it was found. */
export const HitOption = memo(function HitOption({
  id,
  hit,
  summary,
  active,
  certain,
  place,
  locale,
  words,
}: Props) {
  const { code, severity, text } = summary;
  const lang = shownLanguage(summary, locale);
  const inText = hit.matched?.passage === text[lang];
  return (
    <a
      role="option"
      id={id}
      className="hit"
      href={href(messagePath(locale, code))}
      tabIndex={-1}
      aria-selected={active}
      aria-posinset={place.index + 1}
      aria-setsize={place.count}
      data-result=""
      data-certain={certain}
    >
      <span className="hit-head">
        <b className="code">{code}</b>{" "}
        <SeverityBadge severity={severity} label={words.values.severity[severity]} />
        <span className="hit-action">{words.values.action[summary.action.kind]}</span>
      </span>
      <span lang={lang} className="hit-text">
        <MarkedText text={text[lang]} ranges={inText ? (hit.matched?.ranges ?? []) : []} />
      </span>
      <Why hit={hit} inText={inText} summary={summary} locale={locale} words={words} />
    </a>
  );
});

type WhyProps = Pick<Props, "hit" | "summary" | "locale" | "words"> & { inText: boolean };

/** The passage that matched where it is not the text itself, what to do first otherwise. */
function Why({ hit: { matched }, inText, summary, locale, words }: WhyProps) {
  if (matched === null || inText) {
    return <span className="hit-why">{summary.action[locale].replaceAll("`", "")}</span>;
  }
  const { passage, ranges } = clipPassage(matched.passage, matched.ranges);
  const where = { field: words.field[matched.field], language: words.language[matched.language] };
  return (
    <span className="hit-why">
      <span className="note">{fillWords(words.matchedIn, where)}</span>{" "}
      <span lang={matched.language}>
        <MarkedText text={passage} ranges={ranges} />
      </span>
    </span>
  );
}
