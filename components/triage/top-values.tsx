import { BreakableText } from "#components/ui/breakable-text";
import { fillWords } from "#lib/i18n/fill-words";
import type { Locale } from "#lib/i18n/locale";
import type { TriageWords } from "#lib/i18n/triage-words";
import { visibleText } from "#lib/share/visible-text";
import type { TopValues } from "#lib/triage/report";

type Props = {
  title: string;
  values: TopValues;
  locale: Locale;
  words: TriageWords;
  /** Shows only lines with a value. */
  onValue?: ((value: string) => void) | undefined;
};

/** Values listed of a long list: the most frequent ones. */
const MOST = 10;

/** The most frequent values of something, with how often each came. */
export function TopValueList({
  title,
  values: { top, rest, distinct, more },
  locale,
  words,
  onValue,
}: Props) {
  if (top.length === 0) return null;
  const listed = top.slice(0, MOST);
  const others = top.slice(MOST).reduce((sum, { count }) => sum + count, rest);
  const number = (value: number) => value.toLocaleString(locale);
  return (
    <div>
      <h3>
        {title} <span className="note">{`${number(distinct)}${more ? "+" : ""}`}</span>
      </h3>
      <ul className="top-values">
        {listed.map(({ value, count }) => (
          <li key={value}>
            {onValue === undefined ? (
              <span translate="no">
                <BreakableText text={visibleText(value)} />
              </span>
            ) : (
              <button
                type="button"
                className="as-link"
                aria-label={fillWords(words.onlyClient, { client: visibleText(value) })}
                onClick={() => onValue(value)}
              >
                <BreakableText text={visibleText(value)} />
              </button>
            )}{" "}
            <span className="count">{number(count)}</span>
          </li>
        ))}
        {others === 0 ? null : <li className="note">{fillWords(words.others, { count: number(others) })}</li>}
      </ul>
    </div>
  );
}
