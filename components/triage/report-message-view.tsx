import { CopyTicket } from "#components/ticket/copy-ticket.client";
import { BreakableText } from "#components/ui/breakable-text";
import { ListedText } from "#components/ui/listed-text";
import { SeverityBadge } from "#components/ui/severity-badge";
import { type MessageSummary, shownLanguage } from "#lib/content/message-summary";
import { fillWords } from "#lib/i18n/fill-words";
import type { Locale } from "#lib/i18n/locale";
import type { TriageWords } from "#lib/i18n/triage-words";
import { href, messagePath } from "#lib/share/address";
import { formatValues } from "#lib/share/values-in-link";
import { logOfRow } from "#lib/triage/log-of-row";
import { mergeBuckets } from "#lib/triage/merge-buckets";
import { readableTime } from "#lib/triage/readable-time";
import type { ReportMessage } from "#lib/triage/report";
import { sameValues } from "#lib/triage/same-values";
import { LoggedText } from "./logged-text";
import { SampleLines } from "./sample-lines";
import { Sparkline } from "./sparkline";
import { TopValueList } from "./top-values";

/** Bars of a sparkline. */
const BARS = 60;

type Props = {
  message: ReportMessage;
  summary: MessageSummary | undefined;
  locale: Locale;
  words: TriageWords;
  onClient: ((client: string) => void) | undefined;
};

/** One message of a Report: what it says, what to do, how often and when it came, and from where. */
export function ReportMessageView({ message, summary, locale, words, onClient }: Props) {
  if (summary === undefined) return null;
  const { code, count, share, firstTime, lastTime, buckets, values, clients, servers, samples } = message;
  const percent = share.toLocaleString(locale, { style: "percent", maximumFractionDigits: 1 });
  const entry = `${href(messagePath(locale, code))}${formatValues(sameValues(message))}`;
  const lists = { locale, words };
  return (
    <li className="report-message">
      <p className="report-message-head">
        <a href={entry} className="to-entry">
          <b className="code">{code}</b>
        </a>{" "}
        <SeverityBadge severity={message.severity} label={words.values.severity[message.severity]} />{" "}
        <LoggedText summary={summary} locale={locale} words={words} />
        {shownLanguage(summary, locale) === locale ? null : (
          <span className="translation">
            <ListedText lang={locale} ours={words.translated}>
              {summary.text[locale]}
            </ListedText>
          </span>
        )}
      </p>
      <p className="todo">
        <b>{words.values.action[summary.action.kind]}</b>{" "}
        <BreakableText text={summary.action[locale].replaceAll("`", "")} />
      </p>
      <div className="report-when">
        <dl className="report-figures">
          <Figure name={words.count} value={`${count.toLocaleString(locale)} (${percent})`} />
          <Figure name={words.firstTime} value={firstTime && readableTime(firstTime)} />
          <Figure name={words.lastTime} value={lastTime && readableTime(lastTime)} />
        </dl>
        {buckets.length < 2 ? null : (
          <Sparkline counts={mergeBuckets(buckets, BARS)} label={`${code}: ${words.overTime}`} />
        )}
      </div>
      <CopyTicket code={code} locale={locale} words={words.ticket} log={logOfRow(message)} />
      <details>
        <summary>{words.details}</summary>
        <div className="report-details">
          {Object.entries(values).map(([name, top]) => (
            <TopValueList key={name} title={name} values={top} {...lists} />
          ))}
          <TopValueList title={words.clients} values={clients} onValue={onClient} {...lists} />
          <TopValueList title={words.servers} values={servers} {...lists} />
        </div>
        <h3>{words.samples}</h3>
        {samples.length === 0 ? <p className="note">{words.noSamples}</p> : null}
        <SampleLines samples={samples} {...lists} />
        <p>
          <a href={entry} className="to-entry">
            {fillWords(words.toEntry, { code })}
          </a>
        </p>
      </details>
    </li>
  );
}

function Figure({ name, value }: { name: string; value: string | undefined }) {
  if (value === undefined) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd translate="no">{value}</dd>
    </div>
  );
}
