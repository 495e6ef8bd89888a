import { fetchJson, jsonLoader } from "../api/json-loader.client";
import { isMessageSummaries, type MessageSummary } from "../content/message-summary";
import { loadOutsideData } from "../match/load-outside.client";
import {
  isMatchData,
  isMatchParts,
  joinMatchData,
  type MatchData,
  type MatchParts,
} from "../match/match-data";
import type { TriageData } from "./triage-log";

const loadMatch = jsonLoader("match.json", isAnyMatchData, wholeMatchData);
const loadMessages = jsonLoader("messages.json", isMessageSummaries, (messages) => messages);

/** Loads the sample logs, once. */
export const loadLogs = jsonLoader("logs.json", isLogs, (logs) => logs);

/** What logs are matched with, and what is said about the messages found. */
export type LoadedTriage = { data: TriageData; summaries: ReadonlyMap<string, MessageSummary> };

/** Loads all that triage needs, once; what failed is asked for again on the next call. */
export async function loadTriage(): Promise<LoadedTriage> {
  const [match, messages, outside] = await Promise.all([
    loadMatch(),
    loadMessages(),
    // Messages are found without it.
    loadOutsideData().catch(() => []),
  ]);
  return {
    data: { match, messages, outside },
    summaries: new Map(messages.map((message) => [message.code, message])),
  };
}

function isAnyMatchData(json: unknown): json is MatchData | MatchParts {
  return isMatchData(json) || isMatchParts(json);
}

/** A large site has its match data in several files. */
async function wholeMatchData(data: MatchData | MatchParts): Promise<MatchData> {
  if (!isMatchParts(data)) return data;
  const files = Array.from({ length: data.parts }, (_, part) => fetchJson(`match/${part}.json`));
  return joinMatchData((await Promise.all(files)).map(checked));
}

function checked(part: unknown): MatchData {
  if (isMatchData(part)) return part;
  throw new Error("The match data is of another version than this page: reload the page.");
}

function isLogs(json: unknown): json is { name: string; text: string }[] {
  return (
    Array.isArray(json) &&
    json.every((log: unknown) => typeof log === "object" && log !== null && "name" in log && "text" in log)
  );
}
