import { z } from "zod";
import type { Entry } from "../catalog/entry";
import { messageSchema, SEVERITIES } from "../catalog/schema";
import { addressFromApi, messagePath, shortPath } from "../share/address";

const inBoth = (description: string) =>
  z.strictObject({ en: z.string(), ja: z.string() }).describe(description);

/** One message as the public JSON has it: `/api/v1/messages/<CODE>.json`, and in the pages of its catalog. */
export const publicMessageSchema = messageSchema
  .extend({
    catalog: z.string().describe("The id of the catalog it belongs to."),
    severity: z.enum(SEVERITIES).describe("What the letter of the code stands for."),
    links: z
      .strictObject({
        page: inBoth("The page of the entry, for readers."),
        short: z.string().describe("The short permanent link, which chooses the reader's language."),
      })
      .describe("Addresses: absolute where the build knows the site's own, else relative to this file."),
  })
  .meta({ title: "Message", description: "One message of a catalog, in English and Japanese." });

export type PublicMessage = z.infer<typeof publicMessageSchema>;

/** A message with what its catalog adds to it, as the public JSON has it. */
export function publicMessage({ message, catalog, severity }: Entry): PublicMessage {
  return {
    ...message,
    catalog: catalog.id,
    severity,
    links: {
      page: {
        en: addressFromApi(messagePath("en", message.code)),
        ja: addressFromApi(messagePath("ja", message.code)),
      },
      short: addressFromApi(shortPath(message.code)),
    },
  };
}
