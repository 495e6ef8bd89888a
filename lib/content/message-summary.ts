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
