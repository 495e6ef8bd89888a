import { fillWords } from "../i18n/fill-words";
import type { Locale } from "../i18n/locale";
import type { WordTree } from "../i18n/words";
import { codeParts, type OutsideData, type ReturnCode } from "./outside-help";

type Words = WordTree["outside"];
type Names = WordTree["severity"];

/** What prefix, family and letter of a code tell, as sentences; none where no catalog has its prefix. */
export function describeCode(
  code: string,
  data: readonly OutsideData[],
  words: Words,
  severity: Names,
  locale: Locale,
): string[] {
  const parts = codeParts(code, data);
  if (parts === undefined) return [];
  const { family, letter } = parts;
  const said =
    family === undefined ? [] : [fillWords(words.family, { start: family.start, name: family.name[locale] })];
  if (letter !== undefined) {
    said.push(fillWords(words.letter, { letter: letter.letter, name: severity[letter.severity] }));
  } else if (/[A-Z]$/.test(code)) said.push(fillWords(words.noLetter, { code }));
  return said;
}

/** What a return code of GSKit is: known by name, related to an entry, or not known at all. */
export function describeReturn({ written, rc, name, code }: ReturnCode, words: Words): string[] {
  if (name === undefined && code === undefined) return [fillWords(words.notReturnCode, { written, rc })];
  const isNamed = name === undefined || name === written.toUpperCase();
  return [
    fillWords(isNamed ? words.returnCode : words.returnCodeNamed, { written, rc, name: name ?? "" }),
    ...(code === undefined ? [words.returnCodeNoEntry] : []),
  ];
}

/** Reports are read by people: so many lines, of a longer one its beginning. */
const MOST_LINES = 5;
const LONGEST_LINE = 2_000;

/** The lines of an input that hold one of some words, but for those that are no more than such a word. */
export function linesWith(input: string, words: readonly string[]): string[] {
  const wanted = words.map(folded);
  return input
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => {
      const text = folded(line);
      return wanted.some((word) => text.includes(word) && text !== word);
    })
    .slice(0, MOST_LINES)
    .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line));
}

function folded(text: string): string {
  return text.normalize("NFKC").toUpperCase().trim();
}

/** What a report is about, with what is known of it. */
export type Reported = { what: string; says: readonly string[] };

/**
 * A note for the vendor or the keepers of the catalog about what has no entry here; plain text. `lines` are those
 * of the log, masked by the caller; without them the reader is asked for one.
 */
export function outsideReport(
  reported: readonly Reported[],
  nearest: readonly string[],
  lines: readonly string[],
  data: readonly OutsideData[],
  words: Words,
): string {
  const revisions = data.map(({ catalog, revision }) => `${catalog} ${revision}`).join(", ");
  return [
    words.reportTitle,
    "",
    ...reported.flatMap(({ what, says }) => [what, ...says.map((each) => `- ${each}`), ""]),
    ...(lines.length === 0 ? [] : [words.reportLine, ...lines, ""]),
    ...(nearest.length === 0 ? [] : [fillWords(words.reportNearest, { codes: nearest.join(", ") })]),
    fillWords(words.reportRevision, { revisions }),
    "",
    lines.length === 0 ? words.reportAsk : words.reportAskRest,
    "",
  ].join("\n");
}
