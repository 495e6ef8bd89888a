import { copyTicketWords } from "./copy-ticket-words";
import type { Locale } from "./locale";
import { outsideWords } from "./outside-words";
import { valueNames, type WordTree, wordTree } from "./words";

/** The words of the box that only an answer is shown with: no page carries them before there is one. */
const OF_ANSWERS = [
  "understood",
  "count",
  "repaired",
  "wrongLetter",
  "corrected",
  "notUnderstood",
  "unknownCode",
  "textDiffers",
  "truncated",
  "results",
  "nearest",
  "nothing",
  "nothingTry",
  "lineNothing",
  "lineNothingTry",
  "ambiguous",
  "matchedIn",
  "recognised",
  "language",
  "field",
  "record",
  "times",
  "moreValues",
  "browse",
] as const;

type OfAnswers = Pick<WordTree["box"], (typeof OF_ANSWERS)[number]>;

/** The ready strings of the search box before it has an answer, in one language. */
export function boxWords(locale: Locale): BoxWords {
  const words: Partial<WordTree["box"]> & BoxWords = { ...wordTree(locale, "box") };
  for (const key of OF_ANSWERS) delete words[key];
  return words;
}

/** What an answer says beside them: `/api/v1/words/answer.*.json`, which the box loads with what answers. */
export function answerWords(locale: Locale) {
  return {
    ...ofAnswers(locale),
    ...outsideWords(locale),
    values: valueNames(locale),
    /** What marks a message text that is our own translation. */
    translated: wordTree(locale, "entry").textKotae,
    ticket: copyTicketWords(locale),
  };
}

/** Of a box's words those that only an answer is shown with. */
function ofAnswers(locale: Locale): OfAnswers {
  const { results, nearest, nothing, nothingTry, lineNothing, lineNothingTry, ambiguous, ...rest } = wordTree(
    locale,
    "box",
  );
  const { matchedIn, recognised, language, field, record, times, moreValues, browse } = rest;
  const { understood, count, repaired, wrongLetter, corrected, notUnderstood, unknownCode } = rest;
  const ofStatus = { understood, count, repaired, wrongLetter, corrected, notUnderstood, unknownCode };
  const ofLines = { lineNothing, lineNothingTry, ambiguous, recognised, record, times, moreValues };
  const { textDiffers, truncated } = rest;
  return {
    ...ofStatus,
    textDiffers,
    truncated,
    results,
    nearest,
    nothing,
    nothingTry,
    matchedIn,
    language,
    field,
    browse,
    ...ofLines,
  };
}

export type BoxWords = Omit<WordTree["box"], keyof OfAnswers>;

export type AnswerWords = ReturnType<typeof answerWords>;

/** All that an answer is shown with. */
export type SearchWords = BoxWords & AnswerWords;
