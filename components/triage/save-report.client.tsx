"use client";

import { useTicketSettings } from "#components/ticket/use-ticket-settings.client";
import { fillWords } from "#lib/i18n/fill-words";
import { listMark } from "#lib/i18n/list-mark";
import type { Locale } from "#lib/i18n/locale";
import type { TriageWords } from "#lib/i18n/triage-words";
import { href, messagePath } from "#lib/share/address";
import { chooseSettings } from "#lib/share/ticket/ticket-settings.client";
import { reportToCsv, reportToJson, reportToMarkdown } from "#lib/triage/export-report";
import { readableTime } from "#lib/triage/readable-time";
import type { Report } from "#lib/triage/report";

type Props = { report: Report; locale: Locale; words: TriageWords };

type Format = { name: string; file: string; type: string; write: (report: Report) => string };

/** Saves a Report as a file; it is made here, in the page, masked as tickets are. */
export function SaveReport({ report, locale, words }: Props) {
  const settings = useTicketSettings(locale);
  const formats: readonly Format[] = [
    { name: "CSV", file: "report.csv", type: "text/csv", write: reportToCsv },
    { name: "JSON", file: "report.json", type: "application/json", write: reportToJson },
    {
      name: "Markdown",
      file: "report.md",
      type: "text/markdown",
      write: (each) => toMarkdown(each, locale, words),
    },
  ];
  const write = async ({ file, type, write }: Format) => {
    const { maskReport } = await import("#lib/triage/mask-report");
    const saved = settings.masked ? maskReport(report, new Set(settings.shown)) : report;
    save(file, new Blob([write(saved)], { type }));
  };
  return (
    <div className="save-report">
      {/* The choice stands before the buttons that it is about. */}
      <p className="save-masked">
        <label>
          <input
            type="checkbox"
            checked={settings.masked}
            onChange={({ target }) => chooseSettings({ ...settings, masked: target.checked })}
          />{" "}
          {words.saveMasked}
        </label>
      </p>
      <p className="triage-actions">
        {formats.map((format) => (
          <button key={format.name} type="button" onClick={() => void write(format)}>
            {fillWords(words.save, { format: format.name })}
          </button>
        ))}
      </p>
    </div>
  );
}

function toMarkdown(report: Report, locale: Locale, words: TriageWords): string {
  return reportToMarkdown(report, {
    title: words.title,
    message: words.message,
    count: words.count,
    share: words.share,
    first: words.firstTime,
    last: words.lastTime,
    action: words.action,
    unknownCodes: words.unknownCodes,
    knownOutside: words.knownOutside,
    returnCodes: words.returnCodes,
    related: words.outside.relatedHit,
    unrecognised: words.patterns,
    summary: (lines, matched, unrecognised) => fillWords(words.summary, { lines, matched, unrecognised }),
    filter: report.filter && filterText(report, locale, words),
    actions: words.values.action,
    link: (code) => new URL(href(messagePath(locale, code)), location.href).href,
  });
}

/** What a filtered Report is about: how much of it passes, and by what. */
function filterText(
  { filter = {}, linesMatched, linesFilteredOut }: Report,
  locale: Locale,
  words: TriageWords,
) {
  const number = (value: number) => value.toLocaleString(locale);
  const passed = fillWords(words.filterPassed, {
    passed: number(linesMatched),
    matched: number(linesMatched + linesFilteredOut),
  });
  const parts = [
    [words.filterMessages, filter.codes?.join(listMark(locale))],
    [words.from, filter.from && readableTime(filter.from)],
    [words.before, filter.to && readableTime(filter.to)],
    [words.filterClient, filter.client],
  ];
  const by = parts.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  return [passed, ...by].join(" / ");
}

function save(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
