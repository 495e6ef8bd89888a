"use client";

import { fillWords } from "#lib/i18n/fill-words";
import type { Locale } from "#lib/i18n/locale";
import { href, messagePath } from "#lib/share/address";
import { reportToCsv, reportToJson, reportToMarkdown } from "#lib/triage/export-report";
import type { Report } from "#lib/triage/report";
import { showTime } from "#lib/triage/show-time";
import type { TriageWords } from "./report-view";

type Props = { report: Report; locale: Locale; words: TriageWords };

/** Saves a Report as a file; it is made here, in the page. */
export function SaveReport({ report, locale, words }: Props) {
  const formats = [
    { name: "CSV", file: "report.csv", type: "text/csv", write: () => reportToCsv(report) },
    { name: "JSON", file: "report.json", type: "application/json", write: () => reportToJson(report) },
    {
      name: "Markdown",
      file: "report.md",
      type: "text/markdown",
      write: () => toMarkdown(report, locale, words),
    },
  ];
  return formats.map(({ name, file, type, write }) => (
    <button key={name} type="button" onClick={() => save(file, new Blob([write()], { type }))}>
      {fillWords(words.save, { format: name })}
    </button>
  ));
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
    [words.filterMessages, filter.codes?.join(", ")],
    [words.from, filter.from && showTime(filter.from)],
    [words.before, filter.to && showTime(filter.to)],
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
