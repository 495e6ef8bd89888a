import { OutsidePanel } from "#components/outside/outside-panel.client";
import type { Locale } from "#lib/i18n/locale";
import type { SearchWords } from "#lib/i18n/search-words";
import { HitList } from "./hit-list";
import { LineMatches } from "./line-matches";
import type { AnswerState } from "./use-answer.client";

type Props = {
  state: AnswerState;
  locale: Locale;
  words: SearchWords;
  /** The id of the box, from which the listbox has its own, and the active option. */
  options: { id: string; active: number };
  onRetry: () => void;
};

/** What the box found, or that it found nothing, or that it could not look. */
export function AnswerView({ state, locale, words, options, onRetry }: Props) {
  if (state.kind === "failed") {
    return (
      <div role="alert" className="box-state">
        <p>
          <b>{state.offline ? words.offline : words.failed}</b>
        </p>
        <p>{state.offline ? words.offlineTry : words.failedTry}</p>
        <button type="button" onClick={onRetry}>
          {words.retry}
        </button>
      </div>
    );
  }
  if (state.kind !== "answer" || state.answer.kind === "empty") return null;
  const { answer, summaries } = state;
  const isSearch = "result" in answer;
  const unknown = isSearch ? answer.result.unknownCodes : answer.explanation.unknown.map(({ code }) => code);
  return (
    <>
      {isSearch ? (
        <HitList {...answer} {...options} summaries={summaries} locale={locale} words={words} />
      ) : (
        <LineMatches {...answer} summaries={summaries} locale={locale} words={words} />
      )}
      <OutsidePanel
        input={state.text}
        unknown={unknown}
        nearest={answer.nearest}
        returns={!isSearch}
        locale={locale}
        words={words}
      />
    </>
  );
}
