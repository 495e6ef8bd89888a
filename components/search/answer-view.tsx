import { countWords } from "#lib/i18n/fill-words";
import type { Locale } from "#lib/i18n/locale";
import type { SearchWords } from "#lib/i18n/search-words";
import { groupByCode } from "#lib/match/group-by-code";
import type { Answer } from "#lib/search/answer";
import { LineMatches } from "./line-matches";
import type { AnswerState } from "./use-answer.client";
import { WordHits } from "./word-hits";

type Props = { state: AnswerState; locale: Locale; words: SearchWords; onRetry: () => void };

/** What the box has to say: how it understood the input, then what it found, or that it found nothing. */
export function AnswerView({ state, locale, words, onRetry }: Props) {
  switch (state.kind) {
    case "idle":
      return null;
    case "loading":
      return <p role="status">{words.loading}</p>;
    case "failed":
      return (
        <p role="alert">
          {words.failed}{" "}
          <button type="button" onClick={onRetry}>
            {words.retry}
          </button>
        </p>
      );
    default:
      return <Found state={state} locale={locale} words={words} />;
  }
}

type FoundProps = Omit<Props, "onRetry" | "state"> & { state: Extract<AnswerState, { kind: "answer" }> };

function Found({ state: { answer, summaries }, locale, words }: FoundProps) {
  if (answer.kind === "empty") return null;
  return (
    <>
      <p role="status" className="understood">
        <b>{words.understood[answer.kind]}</b> {countWords(words.count, countOf(answer))}
      </p>
      {"result" in answer ? (
        <WordHits {...answer} summaries={summaries} locale={locale} words={words} />
      ) : (
        <LineMatches {...answer} summaries={summaries} locale={locale} words={words} />
      )}
    </>
  );
}

/** How many entries an answer offers. */
function countOf(answer: Exclude<Answer, { kind: "empty" }>): number {
  if ("result" in answer) return answer.result.hits.length;
  const { matches, ambiguous } = answer.explanation;
  return groupByCode(matches).length + ambiguous.length;
}
