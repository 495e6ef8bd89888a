/** What a log says about a message beside its text, each as it is written there; times are never shifted. */
export type LogRecord = {
  time?: string;
  level?: string;
  client?: string;
  server?: string;
  process?: string;
};

/** Puts two findings about one record together; what was found first stays. */
export function mergeRecords(first: LogRecord, second: LogRecord): LogRecord {
  return { ...second, ...first };
}
