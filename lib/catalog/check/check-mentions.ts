import type { Problem } from "../../problem";
import type { CheckedCatalog } from "./checked-catalog";
import { proseOf } from "./message-prose";

/** Mentions: a code in our prose is that of a message in the catalog, or known to exist outside of it. */
export function checkMentions({ catalog, messages, names, outside }: CheckedCatalog): Problem[] {
  const known = new Set([...names, ...messages.map((each) => each.message.code), ...outside]);
  // Three digits at least: SSL2 and the like are protocols.
  const mention = new RegExp(`(?<![A-Za-z0-9])${catalog.code.prefix}\\d{3,}[A-Za-z]?(?![A-Za-z0-9])`, "g");
  return messages.flatMap(({ file, message }) =>
    proseOf(message).flatMap(({ field, text }) => {
      const codes = new Set(Array.from(text.matchAll(mention), ([code]) => code));
      return [...codes]
        .filter((code) => !known.has(code))
        .map((code) => ({
          where: `${file} › ${field}`,
          what: `${code} is no message of this catalog.`,
          fix: "Correct the code; if it exists elsewhere, add it to outside.yaml of the catalog.",
        }));
    }),
  );
}
