import type { LogRecord } from "./log-record";
import { ADDRESS, LEVEL, TIME, TIME_OF_DAY } from "./patterns";

const WHOLE_TIME = new RegExp(`^(?:${TIME})$`, "i");
const WHOLE_TIME_OF_DAY = new RegExp(`^(?:${TIME_OF_DAY})$`);
const WHOLE_LEVEL = new RegExp(`^(?:[a-z_0-9]{0,32}:)?(${LEVEL})$`, "i");
const CLIENT = new RegExp(`^(?:client|remote) (${ADDRESS})$`, "i");
const PROCESS = /^pid (\d{1,10}(?::tid \d{1,20})?)$/i;
const CONNECTION = new RegExp(`^(${ADDRESS}) ?-> ?(${ADDRESS})$`);
const NUMBER = /^[0-9a-f]{1,16}$/i;
/** Longer groups are text, not a part of a prefix. */
const LONGEST = 120;

/** One group in square brackets: what it says, and where it ends (behind the bracket). */
export type BracketGroup = { record: LogRecord; end: number };

/** Reads the group in square brackets that begins at `at`, or nothing if there is none that closes nearby. */
export function readBracket(text: string, at: number): BracketGroup | undefined {
  if (text.charAt(at) !== "[") return undefined;
  const close = closingBracket(text, at);
  if (close === undefined) return undefined;
  return { record: readInside(text.slice(at + 1, close).trim()), end: close + 1 };
}

function closingBracket(text: string, at: number): number | undefined {
  let depth = 0;
  const limit = Math.min(text.length, at + LONGEST);
  for (let i = at; i < limit; i += 1) {
    const char = text.charAt(i);
    if (char === "[") depth += 1;
    if (char === "]") depth -= 1;
    if (depth === 0) return i;
    if (char === "\n") return undefined;
  }
  return undefined;
}

function readInside(inside: string): LogRecord {
  if (WHOLE_TIME.test(inside) || WHOLE_TIME_OF_DAY.test(inside)) return { time: inside };
  const level = WHOLE_LEVEL.exec(inside)?.[1];
  if (level !== undefined) return { level };
  const client = CLIENT.exec(inside)?.[1];
  if (client !== undefined) return { client };
  const process = PROCESS.exec(inside)?.[1];
  if (process !== undefined) return { process };
  const connection = CONNECTION.exec(inside);
  if (connection?.[1] !== undefined && connection[2] !== undefined) {
    return { client: connection[1], server: connection[2] };
  }
  return NUMBER.test(inside) ? { process: inside } : {};
}
