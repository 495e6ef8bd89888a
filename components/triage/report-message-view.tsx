import { SeverityBadge } from "#components/ui/severity-badge";
import { type MessageSummary, shownLanguage } from "#lib/content/message-summary";
import type { Locale } from "#lib/i18n/locale";
import { href, messagePath } from "#lib/share/address";
import { mergeBuckets } from "#lib/triage/merge-buckets";
import type { ReportMessage } from "#lib/triage/report";
import type { TriageWords } from "./report-view";
import { Sparkline } from "./sparkline";
import { TopValueList } from "./top-values";

/** Bars of a sparkline. */
const BARS = 60;

type Props = {
  message: ReportMessage;
  summary: MessageSummary | undefined;
  locale: Locale;
  words: TriageWords;
};

/** One message of a Report: what it says, what to do, how often and when it came, and from where. */
export function ReportMessageView({ message, summary, locale, words }: Props) {
  if (summary === undefined) return null;
  const { code, count, share, firstTime, lastTime, buckets, values, clients, servers, samples } = message;
  const lang = shownLanguage(summary, locale);
  const percent = share.toLocaleString(locale, { style: "percent", maximumFractionDigits: 1 });
  return (
    <li className="report-message">
      <p className="report-message-head">
        <a href={href(messagePath(locale, code))}>
          <b className="code">{code}</b>
        </a>{" "}
        <SeverityBadge severity={message.severity} label={words.values.severity[message.severity]} />{" "}
        <span lang={lang} className="quoted">
          {summary.text[lang]}
        </span>
      </p>
      <p className="todo">
        <b>{words.values.action[summary.action.kind]}</b> {summary.action[locale].replaceAll("`", "")}
      </p>
      <dl className="report-figures">
        <div>
          <dt>{words.count}</dt>
          <dd>
            {count.toLocaleString(locale)} ({percent})
          </dd>
        </div>
        {firstTime === undefined ? null : (
          <div>
            <dt>{words.firstTime}</dt>
            <dd translate="no">{firstTime}</dd>
          </div>
        )}
        {lastTime === undefined ? null : (
          <div>
            <dt>{words.lastTime}</dt>
            <dd translate="no">{lastTime}</dd>
          </div>
        )}
      </dl>
      {buckets.length === 0 ? null : (
        <Sparkline counts={mergeBuckets(buckets, BARS)} label={`${code}: ${words.overTime}`} />
      )}
      <details>
        <summary>{words.details}</summary>
        <div className="report-details">
          {Object.entries(values).map(([name, top]) => (
            <TopValueList key={name} title={name} values={top} others={words.others} />
          ))}
          <TopValueList title={words.clients} values={clients} others={words.others} />
          <TopValueList title={words.servers} values={servers} others={words.others} />
        </div>
        <h4>{words.samples}</h4>
        {samples.map(({ file, line, text }) => (
          <pre key={`${file}:${line}`} translate="no">
            {text}
          </pre>
        ))}
      </details>
    </li>
  );
}
