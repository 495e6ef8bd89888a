import { z } from "zod";
import type { Entry } from "../catalog/entry";
import { SEVERITIES } from "../catalog/kinds";
import type { lastChange } from "../catalog/revisions/compare-revisions";
import { CHANGE_KINDS } from "../catalog/revisions/revision-schema";
import { messageSchema } from "../catalog/schema";
import { addressFrom, apiPath, markdownPath, messagePath, shortPath } from "../share/address";

const inBoth = (description: string) =>
  z.strictObject({ en: z.string(), ja: z.string() }).describe(description);

/** One message as the public JSON has it: `/api/v1/messages/<CODE>.json`, and in the pages of its catalog. */
export const publicMessageSchema = messageSchema
  .extend({
    catalog: z.string().describe("The id of the catalog it belongs to."),
    severity: z.enum(SEVERITIES).describe("What the letter of the code stands for."),
    lastChange: z
      .strictObject({
        kind: z.enum(CHANGE_KINDS),
        revision: z.string().describe("The revision of the catalog that it came with."),
        time: z.string().describe("When that was made, RFC 3339 in UTC."),
      })
      .optional()
      .describe("The last thing that happened to the message; absent where no revision has it yet."),
    links: z
      .strictObject({
        page: inBoth("The page of the entry, for readers."),
        markdown: inBoth("The entry as Markdown."),
        short: z.string().describe("The short permanent link, which chooses the reader's language."),
      })
      .describe("Addresses: absolute where the build knows the site's own, else relative to this file."),
  })
  .meta({ title: "Message", description: "One message of a catalog, in English and Japanese." });

export type PublicMessage = z.infer<typeof publicMessageSchema>;

/** A message with what its catalog adds to it, and the last thing that happened to it, as the public JSON has it. */
export function publicMessage(
  { message, catalog, severity }: Entry,
  change: ReturnType<typeof lastChange>,
): PublicMessage {
  // All files with messages lie as deep as this one, so the addresses are the same in each.
  const from = apiPath(`messages/${message.code}.json`);
  return {
    ...message,
    catalog: catalog.id,
    severity,
    ...(change === undefined
      ? {}
      : {
          lastChange: { kind: change.kind, revision: change.revision.id, time: change.revision.time },
        }),
    links: {
      page: {
        en: addressFrom(from, messagePath("en", message.code)),
        ja: addressFrom(from, messagePath("ja", message.code)),
      },
      markdown: {
        en: addressFrom(from, markdownPath("en", message.code)),
        ja: addressFrom(from, markdownPath("ja", message.code)),
      },
      short: addressFrom(from, shortPath(message.code)),
    },
  };
}
