import { countWords } from "#lib/i18n/fill-words";
import type { AnswerWords } from "#lib/i18n/search-words";
import { groupByCode } from "#lib/match/group-by-code";
import type { Answer } from "#lib/search/answer";
import { answerNotices } from "./answer-notices";

/**
 * One or two lines that say how the input was understood, how much was found, and what was taken for what. It is loaded
 * with what answers.
 */
export function AnswerStatus({ answer, words }: { answer: Answer; words: AnswerWords }) {
  if (answer.kind === "empty") return null;
  const count = countOf(answer);
  return (
    <>
      {/* What led to nothing is not called understood: what was not is said behind the count. */}
      {count === 0 ? null : <b>{words.understood[answer.kind]}</b>}{" "}
      <span key={answer.kind}>{countWords(words.count, count)}</span>
      <span className="notices">
        {answerNotices(answer, words).map((notice) => (
          <span key={notice} className="notice">
            {notice}
          </span>
        ))}
      </span>
    </>
  );
}

/** How many entries an answer offers. */
function countOf(answer: Exclude<Answer, { kind: "empty" }>): number {
  if ("result" in answer) return answer.result.hits.length;
  const { matches, ambiguous } = answer.explanation;
  return groupByCode(matches).length + ambiguous.length;
}
