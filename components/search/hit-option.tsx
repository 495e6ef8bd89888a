import { memo } from "react";
import { ListedText } from "#components/ui/listed-text";
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
  /** Found by a return code that it is only inferred to belong to. */
  related: boolean;
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
  related,
  place,
  locale,
  words,
}: Props) {
  const { code, severity, text, textOrigin } = summary;
  const lang = shownLanguage(summary, locale);
  const marksIn = (language: Locale) =>
    [hit.matched, hit.own].find((found) => found?.passage === text[language])?.ranges ?? [];
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
        {related ? <span className="note">{words.outside.relatedHit}</span> : null}
        <span className="hit-action">{words.values.action[summary.action.kind]}</span>
      </span>
      <span className="hit-text">
        <ListedText lang={lang} ours={textOrigin[lang] === "kotae" ? words.translated : undefined}>
          <MarkedText text={text[lang]} ranges={marksIn(lang)} />
        </ListedText>
      </span>
      {lang === locale ? null : (
        <span className="hit-translation">
          <MarkedText text={text[locale]} ranges={marksIn(locale)} />
        </span>
      )}
      <Why hit={hit} summary={summary} locale={locale} words={words} />
    </a>
  );
});

type WhyProps = Pick<Props, "hit" | "summary" | "locale" | "words">;

/**
 * The passage that matched, in the reader's language where there is one, and what to do first where the texts above
 * are what matched.
 */
function Why({ hit, summary, locale, words }: WhyProps) {
  const { text } = summary;
  const above = [text[locale], text[shownLanguage(summary, locale)]];
  const matched = hit.own ?? hit.matched;
  if (
    matched === null ||
    above.some((shown) => shown === matched.passage || shown === hit.matched?.passage)
  ) {
    return <span className="hit-why">{summary.action[locale].replaceAll("`", "")}</span>;
  }
  const { passage, ranges } = clipPassage(matched.passage, matched.ranges);
  const field = words.field[matched.field];
  const where =
    matched.language === locale
      ? field
      : fillWords(words.matchedIn, { field, language: words.language[matched.language] });
  return (
    <span className="hit-why">
      <span className="note">{where}</span>{" "}
      <span lang={matched.language}>
        <MarkedText text={passage} ranges={ranges} />
      </span>
    </span>
  );
}
