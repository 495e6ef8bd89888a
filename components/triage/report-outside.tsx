import { EntryLinks } from "#components/outside/entry-links";
import { OutsidePanel } from "#components/outside/outside-panel";
import { useOutside } from "#components/outside/use-outside.client";
import type { Locale } from "#lib/i18n/locale";
import type { TriageWords } from "#lib/i18n/triage-words";
import { outsideFindings } from "#lib/match/outside-findings";
import { returnName } from "#lib/triage/export-report";
import type { Report } from "#lib/triage/report";
import { linesText } from "./lines-text";
import { SampleLines } from "./sample-lines";

type Props = { report: Report; locale: Locale; words: TriageWords };

/** What was counted in a log and has no entry: codes, with what is known of them, and return codes of GSKit. */
export function ReportOutside({ report, locale, words }: Props) {
  const { unknownCodes, returnCodes } = report;
  return (
    <>
      {unknownCodes.length === 0 ? null : (
        <section aria-labelledby="unknown-codes" className="report-found">
          <h2 id="unknown-codes">{words.unknownCodes}</h2>
          <p className="note">{words.unknownCodesNote}</p>
          <ul className="top-values">
            {unknownCodes.map(({ code, count, known, sample }) => (
              <li key={code}>
                <span>
                  <b className="code">{code}</b>{" "}
                  {known ? <span className="note">{words.knownOutside}</span> : null}
                </span>{" "}
                <span className="count">{linesText(count, words, locale)}</span>
                <SampleLines samples={[sample]} locale={locale} words={words} />
              </li>
            ))}
          </ul>
          <WhatIsKnown report={report} locale={locale} words={words} />
        </section>
      )}
      {returnCodes.length === 0 ? null : (
        <section aria-labelledby="return-codes" className="report-found">
          <h2 id="return-codes">{words.returnCodes}</h2>
          <p className="note">{words.outside.relatedNote}</p>
          <ul className="top-values">
            {returnCodes.map((each) => (
              <li key={each.rc}>
                <div>
                  <b className="code">{returnName(each)}</b>
                  {each.related === undefined ? (
                    <p className="note">
                      {each.name === undefined ? words.unknownReturnCode : words.noEntry}
                    </p>
                  ) : (
                    <EntryLinks label={words.outside.relatedHit} codes={[each.related]} locale={locale} />
                  )}
                </div>
                <span className="count">{linesText(each.count, words, locale)}</span>
                <SampleLines samples={[each.sample]} locale={locale} words={words} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function WhatIsKnown({ report: { unknownCodes }, locale, words }: Props) {
  const loaded = useOutside(true);
  if (loaded === undefined) return null;
  const codes = unknownCodes.map(({ code }) => code);
  return (
    <OutsidePanel
      findings={outsideFindings(codes.join(" "), { unknown: codes, words: "" }, loaded.data)}
      loaded={loaded}
      nearest={[]}
      log={unknownCodes.map(({ sample }) => sample.text).join("\n")}
      locale={locale}
      words={words}
    />
  );
}
