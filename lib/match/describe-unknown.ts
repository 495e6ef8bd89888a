import { fillWords } from "../i18n/fill-words";
import type { Locale } from "../i18n/locale";
import type { WordTree } from "../i18n/words";
import { codeParts, type OutsideData } from "./outside-help";

type Words = WordTree["outside"];
type Names = WordTree["severity"];

/** What prefix, family and letter of a code tell, as sentences; none where no catalog has its prefix. */
export function describeUnknown(
  code: string,
  data: readonly OutsideData[],
  words: Words,
  severity: Names,
  locale: Locale,
): string[] {
  const parts = codeParts(code, data);
  if (parts === undefined) return [];
  const { family, letter } = parts;
  return [
    ...(family === undefined
      ? []
      : [fillWords(words.family, { start: family.start, name: family.name[locale] })]),
    letter === undefined
      ? fillWords(words.noLetter, { code })
      : fillWords(words.letter, { letter: letter.letter, name: severity[letter.severity] }),
  ];
}

/** A note for the vendor or the keepers of the catalog about codes that nobody here knows; plain text. */
export function unknownReport(
  codes: readonly { code: string; says: readonly string[] }[],
  nearest: readonly string[],
  data: readonly OutsideData[],
  words: Words,
): string {
  const revisions = data.map(({ catalog, revision }) => `${catalog} ${revision}`).join(", ");
  return [
    words.reportTitle,
    "",
    ...codes.flatMap(({ code, says }) => [code, ...says.map((each) => `- ${each}`), ""]),
    ...(nearest.length === 0 ? [] : [fillWords(words.reportNearest, { codes: nearest.join(", ") })]),
    fillWords(words.reportRevision, { revisions }),
    "",
    words.reportAsk,
    "",
  ].join("\n");
}
