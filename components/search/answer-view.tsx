import { OutsidePanel } from "#components/outside/outside-panel";
import { useOutside } from "#components/outside/use-outside.client";
import type { MessageSummary } from "#lib/content/message-summary";
import type { Locale } from "#lib/i18n/locale";
import type { SearchWords } from "#lib/i18n/search-words";
import { isAnswered, outsideFindings } from "#lib/match/outside-findings";
import { mayNeedOutside } from "#lib/match/outside-help";
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
  const unknown = unknownCodesOf(answer);
  const loaded = useOutside(unknown.length > 0 || mayNeedOutside(text));
  if (answer.kind === "empty") return null;
  const isSearch = "result" in answer;
  // Words that mean something here are no numbers of another product.
  const strange = isSearch
    ? answer.result.hits.length === 0
      ? text
      : answer.result.notUnderstood.join(" ")
    : "";
  const findings = loaded && outsideFindings(text, { unknown, words: strange }, loaded.data);
  const related = findings?.returns.flatMap(({ code }) => code ?? []) ?? [];
  const found = foundIn(answer);
  // What stands in a code's place comes before what only the words of the input brought.
  const first = found === 0 || (isSearch && answer.result.hits.every(({ via }) => via === "text"));
  const outside = loaded && findings && (
    <OutsidePanel
      findings={findings}
      loaded={loaded}
      nearest={answer.nearest}
      log={text}
      locale={locale}
      words={words}
    />
  );
  return (
    <>
      {first ? outside : null}
      {found === 0 && findings !== undefined && isAnswered(findings) ? null : isSearch ? (
        <HitList
          {...answer}
          {...options}
          related={related}
          summaries={summaries}
          locale={locale}
          words={words}
        />
      ) : (
        <LineMatches {...answer} summaries={summaries} locale={locale} words={words} />
      )}
      {first ? null : outside}
    </>
  );
}

function unknownCodesOf(answer: Answer): readonly string[] {
  if (answer.kind === "empty") return [];
  return "result" in answer ? answer.result.unknownCodes : answer.explanation.unknown.map(({ code }) => code);
}

/** How many entries an answer offers. */
function foundIn(answer: Exclude<Answer, { kind: "empty" }>): number {
  if ("result" in answer) return answer.result.hits.length;
  return answer.explanation.matches.length + answer.explanation.ambiguous.length;
}
