import { createHash } from "node:crypto";
import type { Message } from "../schema";

/**
 * Names the state of a message: the first twelve hexadecimal digits of the SHA-256 of its content. The order of keys
 * and lists without anything in them do not count, so a field that the schema gains later makes no message look
 * changed.
 */
export function messageHash(message: Message): string {
  return createHash("sha256")
    .update(JSON.stringify(canonical(message)))
    .digest("hex")
    .slice(0, 12);
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, child]) => child !== undefined && !(Array.isArray(child) && child.length === 0))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, child]) => [key, canonical(child)]),
  );
}
