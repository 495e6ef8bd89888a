import { Fragment } from "react";
import { BreakableText } from "#components/ui/breakable-text";
import type { MessageSummary } from "#lib/content/message-summary";
import { countWords, fillWords } from "#lib/i18n/fill-words";
import { listMark } from "#lib/i18n/list-mark";
import type { Locale } from "#lib/i18n/locale";
import type { TriageWords } from "#lib/i18n/triage-words";
import { href, messagePath } from "#lib/share/address";
import { formatValues } from "#lib/share/values-in-link";
import { visibleText } from "#lib/share/visible-text";
import type { Report, ReportMessage, TopValues } from "#lib/triage/report";
import { sameValues } from "#lib/triage/same-values";
import { linesText } from "./lines-text";
import { LoggedText } from "./logged-text";
import { TimeSpan } from "./time-span";

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
      {sameActions(listed).map(({ start, group }) => (
        <Fragment key={start}>
          <h3 className="todo-action">{words.values.action[group[0]?.action ?? "no-action"]}</h3>
          <ol start={start}>
            {group.map((message) => (
              <TodoItem
                key={message.code}
                message={message}
                summary={summaries.get(message.code)}
                locale={locale}
                words={words}
              />
            ))}
          </ol>
        </Fragment>
      ))}
      {more > 0 ? <p className="note">{countWords(words.moreToDo, more)}</p> : null}
      {nothing.length > 0 ? <NothingToDo messages={nothing} locale={locale} words={words} /> : null}
    </section>
  );
}

type ItemProps = {
  message: ReportMessage;
  summary: MessageSummary | undefined;
  locale: Locale;
  words: TriageWords;
};

function TodoItem({ message, summary, locale, words }: ItemProps) {
  if (summary === undefined) return null;
  return (
    <li>
      <p>
        <EntryLink message={message} locale={locale} />{" "}
        <LoggedText summary={summary} locale={locale} words={words} />
      </p>
      <p>
        <BreakableText text={summary.action[locale].replaceAll("`", "")} />
      </p>
      <Occurrence message={message} locale={locale} words={words} />
    </li>
  );
}

type NothingProps = { messages: readonly ReportMessage[]; locale: Locale; words: TriageWords };

/** What needs no action, in one sentence; its codes lead to their entries. */
function NothingToDo({ messages, locale, words }: NothingProps) {
  const lines = messages.reduce((sum, { count }) => sum + count, 0);
  const [before = "", behind = ""] = words.noAction.split("{{codes}}");
  const fill = (text: string) => fillWords(text, { lines: linesText(lines, words, locale) });
  return (
    <p className="note">
      {fill(before)}
      {messages.map((message, index) => (
        <Fragment key={message.code}>
          {index === 0 ? null : listMark(locale)}
          <EntryLink message={message} locale={locale} />
        </Fragment>
      ))}
      {fill(behind)}
    </p>
  );
}

function EntryLink({ message, locale }: { message: ReportMessage; locale: Locale }) {
  const entry = `${href(messagePath(locale, message.code))}${formatValues(sameValues(message))}`;
  return (
    <a href={entry} className="code to-entry">
      {message.code}
    </a>
  );
}

/** Messages one after another that ask for the same are one group, so that what they ask for is said once. */
function sameActions(messages: readonly ReportMessage[]): { start: number; group: ReportMessage[] }[] {
  const groups: { start: number; group: ReportMessage[] }[] = [];
  for (const [index, message] of messages.entries()) {
    const last = groups.at(-1);
    if (last?.group[0]?.action === message.action) last.group.push(message);
    else groups.push({ start: index + 1, group: [message] });
  }
  return groups;
}

/** How often, when and from whom. */
function Occurrence({
  message,
  locale,
  words,
}: {
  message: ReportMessage;
  locale: Locale;
  words: TriageWords;
}) {
  const { count, firstTime, lastTime, clients } = message;
  const from = clientsText(count, clients, words, locale);
  return (
    <p className="note">
      {linesText(count, words, locale)}
      {lastTime === undefined ? null : (
        <>
          {" · "}
          <TimeSpan from={firstTime ?? lastTime} to={lastTime} />
        </>
      )}
      {from === undefined ? null : ` · ${from}`}
    </p>
  );
}

function clientsText(
  count: number,
  clients: TopValues,
  words: TriageWords,
  locale: Locale,
): string | undefined {
  const [only] = clients.top;
  if (only !== undefined && only.count === count) {
    return fillWords(words.onlyFrom, { client: visibleText(only.value) });
  }
  if (clients.distinct < 2) return undefined;
  const many = `${clients.distinct.toLocaleString(locale)}${clients.more ? "+" : ""}`;
  return fillWords(words.fromClients, { clients: many });
}
