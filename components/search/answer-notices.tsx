import { fillWords } from "#lib/i18n/fill-words";
import type { AnswerWords } from "#lib/i18n/search-words";
import type { Notice } from "#lib/match/open-matcher";
import type { Answer } from "#lib/search/answer";
import { visibleText } from "#lib/share/visible-text";

/** What was repaired, corrected or not understood of an input, each said once. */
export function answerNotices(answer: Exclude<Answer, { kind: "empty" }>, words: AnswerWords): string[] {
  if ("result" in answer) {
    const { repaired, corrections, unknownCodes, notUnderstood } = answer.result;
    return [
      ...repaired.map(({ written, code, kind }) =>
        fillWords(kind === "letter" ? words.wrongLetter : words.repaired, {
          written: visibleText(written),
          code,
        }),
      ),
      ...corrections.map(({ from, to }) => fillWords(words.corrected, { from: visibleText(from), to })),
      ...unknownCodes.map((code) => fillWords(words.unknownCode, { code })),
      ...(notUnderstood.length === 0
        ? []
        : [fillWords(words.notUnderstood, { words: visibleText(notUnderstood.join(", ")) })]),
    ];
  }
  const { unknown, notices } = answer.explanation;
  return [
    ...new Set([
      ...unknown.map(({ code }) => fillWords(words.unknownCode, { code })),
      ...notices.map((notice) => noticeText(notice, words)),
    ]),
  ];
}

function noticeText(notice: Notice, words: AnswerWords): string {
  switch (notice.kind) {
    case "repaired":
      return fillWords(words.repaired, { written: visibleText(notice.written), code: notice.code });
    case "text-differs":
      return fillWords(words.textDiffers, { textCode: notice.textCode });
    default:
      return words.truncated;
  }
}
