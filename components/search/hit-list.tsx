import type { MessageSummary } from "#lib/content/message-summary";
import type { Locale } from "#lib/i18n/locale";
import type { SearchWords } from "#lib/i18n/search-words";
import type { SearchResult } from "#lib/search/open-search";
import { HitOption } from "./hit-option";
import { NothingFound } from "./nothing-found";

type Props = {
  /** The id of the box; the listbox is `ID-options`, its options `ID-option-0` and so on. */
  id: string;
  active: number;
  result: SearchResult;
  nearest: readonly string[];
  /** Codes of entries that a return code in the query is related to: an inference, and labelled so. */
  related: readonly string[];
  summaries: ReadonlyMap<string, MessageSummary>;
  locale: Locale;
  words: SearchWords;
};

/** What search found for a code or words: a listbox that the box above it controls. */
export function HitList({ id, active, result, nearest, related, summaries, locale, words }: Props) {
  const { hits } = result;
  if (hits.length === 0) {
    return (
      <NothingFound
        what={words.nothing}
        advice={
          result.unknownCodes.length > 0
            ? [words.nothingTry.check]
            : [words.nothingTry.code, words.nothingTry.fewer, words.nothingTry.text]
        }
        nearest={nearest}
        locale={locale}
        words={words}
      />
    );
  }
  const certain = hits.length === 1 || hits.filter(({ via }) => via === "code").length === 1;
  return (
    // The box has the focus and moves through the options; the list itself is never focused.
    <div role="listbox" id={`${id}-options`} className="hits" aria-label={words.results}>
      {hits.map((hit, index) => {
        const summary = summaries.get(hit.code);
        return summary === undefined ? null : (
          <HitOption
            // Rows never move while one types: they change what they say.
            // biome-ignore lint/suspicious/noArrayIndexKey: a hit at another place is another row.
            key={`${index} ${hit.code}`}
            id={`${id}-option-${index}`}
            hit={hit}
            summary={summary}
            active={index === active}
            certain={certain && !related.includes(hit.code) && (hits.length === 1 || hit.via === "code")}
            related={related.includes(hit.code)}
            place={{ index, count: hits.length }}
            locale={locale}
            words={words}
          />
        );
      })}
    </div>
  );
}
