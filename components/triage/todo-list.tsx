import type { MessageSummary } from "#lib/content/message-summary";
import { countWords, fillWords } from "#lib/i18n/fill-words";
import type { Locale } from "#lib/i18n/locale";
import type { TriageWords } from "#lib/i18n/triage-words";
import { href, messagePath } from "#lib/share/address";
import { formatValues } from "#lib/share/values-in-link";
import { visibleText } from "#lib/share/visible-text";
import type { Report, ReportMessage } from "#lib/triage/report";
import { sameValues } from "#lib/triage/same-values";
import { showTime } from "#lib/triage/show-time";
import { linesText } from "./lines-text";

/** More than these nobody does first. */
const MOST = 5;

type Props = {
  report: Report;
  summaries: ReadonlyMap<string, MessageSummary>;
  locale: Locale;
  words: TriageWords;
};

/**
 * What to do, in whole sentences and in order: what the server's administrator must do, then what to check at the
 * clients. What needs nothing is counted, not listed.
 */
export function TodoList({ report: { messages, filter }, summaries, locale, words }: Props) {
  const toDo = messages.filter(({ action }) => action !== "no-action");
  const nothing = messages.filter(({ action }) => action === "no-action");
  const mine = toDo.filter(({ action }) => action !== "check-client");
  const clients = toDo.filter(({ action }) => action === "check-client");
  const listed = [...mine, ...clients].slice(0, MOST);
  const more = toDo.length - listed.length;
  return (
    <section aria-labelledby="todo" className="todo-list">
      <h2 id="todo">{words.first}</h2>
      {filter === undefined ? null : <p className="note">{words.firstFiltered}</p>}
      <p>{mine.length > 0 ? words.firstNote : toDo.length > 0 ? words.onlyClients : words.nothingToDo}</p>
      <ol>
        {listed.map((message) => {
          const summary = summaries.get(message.code);
          if (summary === undefined) return null;
          return (
            <li key={message.code} className={`todo-${message.severity}`}>
              <p className="todo">
                <b>{words.values.action[message.action]}</b> {summary.action[locale].replaceAll("`", "")}
              </p>
              <p className="note">
                <a
                  href={`${href(messagePath(locale, message.code))}${formatValues(sameValues(message))}`}
                  className="code"
                >
                  {message.code}
                </a>{" "}
                {whenText(message, words, locale)}
              </p>
            </li>
          );
        })}
      </ol>
      <p className="note">
        {more > 0 ? `${countWords(words.moreToDo, more)} ` : null}
        {nothing.length > 0
          ? fillWords(words.noAction, {
              codes: nothing.map(({ code }) => code).join(", "),
              lines: linesText(
                nothing.reduce((sum, { count }) => sum + count, 0),
                words,
                locale,
              ),
            })
          : null}
      </p>
    </section>
  );
}

function whenText(
  { count, firstTime, lastTime, clients }: ReportMessage,
  words: TriageWords,
  locale: Locale,
): string {
  const parts = [linesText(count, words, locale)];
  if (lastTime !== undefined && firstTime === lastTime) parts.push(showTime(lastTime));
  else if (lastTime !== undefined) {
    parts.push(`${showTime(firstTime ?? "")} – ${showTime(lastTime, firstTime)}`);
  }
  const [only] = clients.top;
  if (only !== undefined && only.count === count) {
    parts.push(fillWords(words.onlyFrom, { client: visibleText(only.value) }));
  } else if (clients.distinct > 1) {
    const many = `${clients.distinct.toLocaleString(locale)}${clients.more ? "+" : ""}`;
    parts.push(fillWords(words.fromClients, { clients: many }));
  }
  return parts.join(" · ");
}
