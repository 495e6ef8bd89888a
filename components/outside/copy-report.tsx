import { CopyButton } from "#components/ui/copy-button.client";
import type { Locale } from "#lib/i18n/locale";
import type { OutsideWords } from "#lib/i18n/outside-words";
import type { LoadedOutside } from "#lib/match/load-outside.client";
import type { OutsideFindings } from "#lib/match/outside-findings";
import { describeCode, describeReturn, linesWith, outsideReport } from "#lib/match/outside-report";

type Props = {
  findings: OutsideFindings;
  loaded: LoadedOutside;
  nearest: readonly string[];
  /** What the reader pasted, or lines of a log: those that the report is about go with it, masked. */
  log: string;
  locale: Locale;
  words: OutsideWords;
};

/** A report about what has no entry here, to be copied. Nothing where every finding leads to an entry. */
export function CopyReport({ findings, loaded, nearest, log, locale, words }: Props) {
  const { outside } = words;
  const { data, maskTexts } = loaded;
  const partsOf = (code: string) => describeCode(code, data, outside, words.severity, locale);
  const known = findings.known.map(({ code, written, what }) => ({
    what: code,
    written,
    says: [what[locale], ...partsOf(code)],
  }));
  const strange = findings.strange.map((code) => ({ what: code, written: code, says: partsOf(code) }));
  const returns = findings.returns
    .filter(({ code }) => code === undefined)
    .map((each) => ({
      what: each.name ?? each.written,
      written: each.written,
      says: describeReturn(each, outside),
    }));
  const reported = [...known, ...returns, ...strange];
  if (reported.length === 0) return null;
  const report = () => {
    const lines = linesWith(
      log,
      reported.map(({ written }) => written),
    );
    const masked = maskTexts(lines.map((text) => ({ text }))).texts;
    return outsideReport(reported, nearest, masked, data, outside);
  };
  return (
    <CopyButton
      text={report}
      label={outside.copy}
      words={{ copied: outside.copied, failed: outside.copyFailed }}
    >
      {outside.copy}
    </CopyButton>
  );
}
