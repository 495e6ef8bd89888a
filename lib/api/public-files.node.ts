import { allEntries } from "#lib/content/site.node";
import { publicMessage } from "./public-message";

/** The files for other programs, by their name below `/api/v1/`; each value is built when it is asked for. */
export function publicFiles(): Record<string, () => unknown> {
  return Object.fromEntries(
    allEntries().map((entry) => [`messages/${entry.message.code}.json`, () => publicMessage(entry)]),
  );
}
