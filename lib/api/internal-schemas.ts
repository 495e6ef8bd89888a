import { z } from "zod";
import { ACTIONS, SEVERITIES } from "../catalog/kinds";
import { outsideSchema } from "../catalog/outside-schema";
import { catalogSchema } from "../catalog/schema";
import type { MessageSummary } from "../content/message-summary";

const both = <T extends z.ZodType>(value: T) => z.strictObject({ en: value, ja: value });

/** The codes of all catalogs, `codes.json`. */
export const codesSchema = z
  .union([
    z.array(
      z.strictObject({ catalog: z.string(), pattern: catalogSchema.shape.code, codes: z.array(z.string()) }),
    ),
    z.strictObject({ version: z.int(), catalogs: z.array(z.unknown()), codes: z.array(z.unknown()) }),
  ])
  .meta({
    title: "Codes",
    description: "The codes of every catalog, and how they are built; of a large site, which file has which.",
  });

const summarySchema: z.ZodType<MessageSummary> = z.strictObject({
  code: z.string(),
  catalog: z.string(),
  severity: z.enum(SEVERITIES),
  text: both(z.string()),
  textOrigin: both(z.enum(["vendor", "kotae"])),
  action: z.strictObject({ kind: z.enum(ACTIONS), en: z.string(), ja: z.string() }),
});

/** What results show of messages, `messages.json`. */
export const summariesSchema = z
  .array(summarySchema)
  .meta({ title: "Summaries", description: "Code, text, severity and what to do: what a list shows." });

/** The sample logs, `logs.json`. */
export const logsSchema = z
  .array(z.strictObject({ name: z.string(), text: z.string() }))
  .meta({ title: "Sample logs", description: "Made-up logs to try the site with." });

/** What is known outside the catalogs, `outside.json`. */
export const outsideDataSchema = z
  .array(
    z.strictObject({
      catalog: z.string(),
      revision: z.string(),
      prefix: z.string(),
      letters: z.record(z.string(), z.enum(SEVERITIES)),
      ...outsideSchema.shape,
      gskit: z.array(z.strictObject({ rc: z.int(), name: z.string().optional(), code: z.string() })),
    }),
  )
  .meta({
    title: "Outside",
    description:
      "Codes that are not in the catalogs, families of codes, and GSKit return codes with related entries or without.",
  });

/** What tickets are written with, `ticket.json`. */
export const ticketDataSchema = z
  .strictObject({
    version: z.int(),
    catalogs: z.array(
      z.strictObject({
        id: z.string(),
        product: both(z.string()),
        title: both(z.string()),
        revision: z.string(),
      }),
    ),
    words: both(z.record(z.string(), z.unknown())),
  })
  .meta({ title: "Ticket data", description: "Catalogs with their revisions, and the words of tickets." });

/** What the search of the site loads; its own business, so only told apart from the other files. */
export const searchFileSchema = z
  .record(z.string(), z.unknown())
  .meta({ title: "Search data", description: "Read by the site's own search; its shape changes with it." });

/** Words that a page loads once it is used, `words/`. */
export const wordsSchema = z
  .record(z.string(), z.union([z.string(), z.record(z.string(), z.unknown())]))
  .meta({ title: "Words", description: "What a page says, by keys; values go where {{…}} stands." });
