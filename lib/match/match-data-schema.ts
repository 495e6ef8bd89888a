import { z } from "zod";
import { catalogSchema } from "../catalog/schema";
import { MATCH_DATA_VERSION } from "./match-data";

const part = z.union([z.string(), z.tuple([z.string(), z.string()])]);

const wholeSchema = z.strictObject({
  version: z.literal(MATCH_DATA_VERSION),
  catalogs: z.array(
    z.strictObject({
      id: z.string(),
      code: catalogSchema.shape.code,
      names: z.array(z.string()),
      messages: z.array(z.strictObject({ code: z.string(), texts: z.array(z.array(part)) })),
    }),
  ),
});

/**
 * Match data as a stranger's program or a test reads it, every field checked, or in how many files (`match/0.json` …)
 * a large site has it. Not for the browser: see `isMatchData`.
 */
export const matchDataSchema = z.union([
  wholeSchema,
  z.strictObject({ version: z.literal(MATCH_DATA_VERSION), parts: z.int() }),
]);
