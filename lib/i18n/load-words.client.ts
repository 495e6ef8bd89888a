import { jsonLoader } from "../api/json-loader.client";
import type { Locale } from "./locale";
import type { AnswerWords } from "./search-words";
import type { TriageWords } from "./triage-words";

// Words that a page needs once it is used come then, and not as props with every page.

/** Loads what an answer of the box says, once a language; rejected when it can't be had. */
export const loadAnswerWords: Readonly<Record<Locale, () => Promise<AnswerWords>>> = {
  ja: jsonLoader("words/answer.ja.json", isAnswerWords, (words) => words),
  en: jsonLoader("words/answer.en.json", isAnswerWords, (words) => words),
};

/** Loads what is said about whole logs, once a language; rejected when it can't be had. */
export const loadTriageWords: Readonly<Record<Locale, () => Promise<TriageWords>>> = {
  ja: jsonLoader("words/triage.ja.json", isTriageWords, (words) => words),
  en: jsonLoader("words/triage.en.json", isTriageWords, (words) => words),
};

function isAnswerWords(json: unknown): json is AnswerWords {
  return hasParts(json, ["outside", "severity", "values", "ticket"]);
}

function isTriageWords(json: unknown): json is TriageWords {
  return hasParts(json, ["reading", "notices", "outside", "severity", "values", "ticket"]);
}

function hasParts(json: unknown, parts: readonly string[]): boolean {
  return typeof json === "object" && json !== null && parts.every((part) => part in json);
}
