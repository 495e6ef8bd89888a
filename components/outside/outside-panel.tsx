import { joinSentences } from "#lib/i18n/join-sentences";
import type { Locale } from "#lib/i18n/locale";
import type { OutsideWords } from "#lib/i18n/outside-words";
import type { LoadedOutside } from "#lib/match/load-outside.client";
import { hasFindings, type OutsideFindings } from "#lib/match/outside-findings";
import { describeCode, describeReturn } from "#lib/match/outside-report";
import { visibleText } from "#lib/share/visible-text";
import { CopyReport } from "./copy-report";
import { EntryLinks } from "./entry-links";
import { KnownCode } from "./known-code";

type Props = {
  findings: OutsideFindings;
  /** What it was found with. */
  loaded: LoadedOutside;
  /** Codes with an entry that are near one that has none. */
  nearest: readonly string[];
  /** Where a report takes lines of the log from: what was pasted, or samples. */
  log: string;
  locale: Locale;
  words: OutsideWords;
};

/**
 * What can be said where the catalogs have no entry: codes known outside them, GSKit return codes with the entries
 * that they are related to, and what the parts of an unknown code tell, with a report to copy. Nothing where there
 * is nothing to say.
 */
export function OutsidePanel({ findings, loaded, nearest, log, locale, words }: Props) {
  if (!hasFindings(findings)) return null;
  const { known, returns, strange, foreign } = findings;
  const { data } = loaded;
  const partsOf = (code: string) => describeCode(code, data, words.outside, words.severity, locale);
  return (
    <section className="outside" aria-label={words.outside.title}>
      {known.map((code) => (
        <KnownCode key={code.code} known={code} says={partsOf(code.code)} locale={locale} words={words} />
      ))}
      {returns.map((each) => (
        <div key={each.rc}>
          <p>
            {joinSentences(
              describeReturn({ ...each, written: visibleText(each.written) }, words.outside),
              locale,
            )}
          </p>
          {each.code === undefined ? null : (
            <>
              <EntryLinks label={words.outside.related} codes={[each.code]} locale={locale} />
              <p className="note">{words.outside.relatedNote}</p>
            </>
          )}
        </div>
      ))}
      {strange.map((code) => (
        <div key={code}>
          <p>
            <b className="code">{code}</b> {joinSentences([words.outside.unknown, ...partsOf(code)], locale)}
          </p>
        </div>
      ))}
      {foreign.map((code) => (
        <p key={code}>
          <b className="code">{code}</b> {words.outside.foreign}
        </p>
      ))}
      <CopyReport
        findings={findings}
        loaded={loaded}
        nearest={nearest}
        log={log}
        locale={locale}
        words={words}
      />
    </section>
  );
}
