import { z } from "zod";
import { revisionSchema } from "../catalog/revisions/revision-schema";
import { matchDataSchema } from "../match/match-data-schema";
import {
  codesSchema,
  logsSchema,
  outsideDataSchema,
  searchFileSchema,
  summariesSchema,
  ticketDataSchema,
  wordsSchema,
} from "./internal-schemas";
import { publicMessageSchema } from "./public-message";
import { catalogPageSchema, templatePageSchema } from "./public-pages";

const publicRevisionSchema = revisionSchema.extend({ catalog: z.string() }).meta({
  title: "Revision",
  description:
    "What was new, changed and retired in a revision of a catalog: codes, with a hash of each message.",
});

const indexSchema = z
  .strictObject({
    name: z.string(),
    schema: z.string().describe("The JSON Schema of all files, beside this one."),
    files: z.array(
      z.strictObject({
        file: z.string().describe("A name below /api/v1/; what stands in braces is to be filled in."),
        count: z.int().describe("How many files there are of it."),
        schema: z.string().describe("Where the JSON Schema of the file stands."),
        description: z.string(),
        use: z
          .enum(["public", "site"])
          .describe("`public` keeps its shape below /api/v1/; `site` is what the pages themselves load."),
      }),
    ),
  })
  .meta({ title: "Index", description: "What there is below /api/v1/." });

export type ApiIndex = z.infer<typeof indexSchema>;

/** What the files of the public JSON hold, by the names that `schema.json` gives them. */
const SCHEMAS = {
  Index: indexSchema,
  Message: publicMessageSchema,
  CatalogPage: catalogPageSchema,
  TemplatePage: templatePageSchema,
  Revision: publicRevisionSchema,
  Codes: codesSchema,
  Summaries: summariesSchema,
  MatchData: matchDataSchema,
  SearchFile: searchFileSchema,
  Outside: outsideDataSchema,
  TicketData: ticketDataSchema,
  Words: wordsSchema,
  Logs: logsSchema,
} as const;

export type SchemaName = keyof typeof SCHEMAS;

/** Where the schema of one kind of file stands, seen from the index. */
export function schemaAddress(name: SchemaName): string {
  return `schema.json#/$defs/${name}`;
}

/** The JSON Schema (draft 2020-12) of every file below `/api/v1/` but itself, one definition for each kind. */
export function apiSchema() {
  const registry = z.registry<{ id: string; title?: string; description?: string }>();
  for (const [id, schema] of Object.entries(SCHEMAS)) registry.add(schema, { ...schema.meta(), id });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/$defs/${id}` });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "The public JSON of Kotae",
    anyOf: Object.keys(SCHEMAS).map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: Object.fromEntries(
      Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]),
    ),
  };
}
