import type { Message, Severity } from "../catalog/schema";

/** What a result shows of a message: one row of `/api/v1/messages.json`. */
export type MessageSummary = {
  code: string;
  catalog: string;
  severity: Severity;
  text: Message["text"];
  textOrigin: Message["provenance"]["text"];
  action: Message["action"];
};

/** The summaries by code. Throws when the JSON is not the site's own of this version. */
export function parseMessageSummaries(json: unknown): ReadonlyMap<string, MessageSummary> {
  if (isSummaries(json)) return new Map(json.map((summary) => [summary.code, summary]));
  throw new Error("messages.json is not what this version of the page expects: reload the page.");
}

function isSummaries(json: unknown): json is MessageSummary[] {
  return (
    Array.isArray(json) &&
    json.every(
      (row: unknown) => typeof row === "object" && row !== null && "textOrigin" in row && "action" in row,
    )
  );
}
