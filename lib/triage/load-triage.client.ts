import { jsonLoader } from "../api/json-loader.client";
import { isMessageSummaries, type MessageSummary } from "../content/message-summary";
import { isMatchData } from "../match/match-data";
import type { TriageData } from "./triage-log";

const loadMatch = jsonLoader("match.json", isMatchData, (data) => data);
const loadMessages = jsonLoader("messages.json", isMessageSummaries, (messages) => messages);

/** Loads the sample logs, once. */
export const loadLogs = jsonLoader("logs.json", isLogs, (logs) => logs);

/** Loads all that triage needs, once; what failed is asked for again on the next call. */
export async function loadTriage(): Promise<{
  data: TriageData;
  summaries: ReadonlyMap<string, MessageSummary>;
}> {
  const [match, messages] = await Promise.all([loadMatch(), loadMessages()]);
  return {
    data: { match, messages },
    summaries: new Map(messages.map((message) => [message.code, message])),
  };
}

function isLogs(json: unknown): json is { name: string; text: string }[] {
  return (
    Array.isArray(json) &&
    json.every((log: unknown) => typeof log === "object" && log !== null && "name" in log && "text" in log)
  );
}
