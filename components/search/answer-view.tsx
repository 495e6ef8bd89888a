import { OutsidePanel } from "#components/outside/outside-panel.client";
import type { MessageSummary } from "#lib/content/message-summary";
import type { Locale } from "#lib/i18n/locale";
import type { SearchWords } from "#lib/i18n/search-words";
import type { Answer } from "#lib/search/answer";
import { HitList } from "./hit-list";
import { LineMatches } from "./line-matches";

type Props = {
  /** The input that is answered. */
  text: string;
  answer: Answer;
  summaries: ReadonlyMap<string, MessageSummary>;
  locale: Locale;
  words: SearchWords;
  /** The id of the box, from which the listbox has its own, and the active option. */
  options: { id: string; active: number };
};

/** What the box found, or that it found nothing. It is loaded with what answers. */
export function AnswerView({ text, answer, summaries, locale, words, options }: Props) {
  if (answer.kind === "empty") return null;
  const isSearch = "result" in answer;
  const unknown = isSearch ? answer.result.unknownCodes : answer.explanation.unknown.map(({ code }) => code);
  const outside = (
    <OutsidePanel
      input={text}
      unknown={unknown}
      nearest={answer.nearest}
      returns={!isSearch}
      locale={locale}
      words={words}
    />
  );
  const nothing = isSearch && answer.result.hits.length === 0;
  return (
    <>
      {nothing ? outside : null}
      {isSearch ? (
        <HitList {...answer} {...options} summaries={summaries} locale={locale} words={words} />
      ) : (
        <LineMatches {...answer} summaries={summaries} locale={locale} words={words} />
      )}
      {nothing ? null : outside}
    </>
  );
}
