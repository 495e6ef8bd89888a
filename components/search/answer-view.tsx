import { countWords } from "#lib/i18n/fill-words";
import type { Locale } from "#lib/i18n/locale";
import type { SearchWords } from "#lib/i18n/search-words";
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
  const searched = answer.kind === "code" || answer.kind === "words";
  const count = searched
    ? answer.result.hits.length
    : answer.explanation.matches.length + answer.explanation.ambiguous.length;
  return (
    <>
      <p role="status" className="understood">
        <b>{words.understood[answer.kind]}</b> {countWords(words.count, count)}
      </p>
      {searched ? (
        <WordHits {...answer} summaries={summaries} locale={locale} words={words} />
      ) : (
        <LineMatches {...answer} summaries={summaries} locale={locale} words={words} />
      )}
    </>
  );
}
