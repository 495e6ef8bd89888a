import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** What a reader may type, and the codes that answer it; none for what the catalog knows nothing of. */
const labelledQuery = z.object({
  q: z.string(),
  lang: z.enum(["en", "ja", "code", "mix"]).default("en"),
  expect: z.array(z.string()),
});
export type LabelledQuery = z.infer<typeof labelledQuery>;

export const labelledQueries = z.array(labelledQuery);

/** All queries of the `.jsonl` files of a folder, in the order of the file names. */
export function readQueries(folder: string): LabelledQuery[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"))
    .filter((line) => line.trim() !== "")
    .map((line) => labelledQuery.parse(JSON.parse(line)));
}

/** The language whose pages a reader with that query most likely reads. */
export function localeOf({ lang }: LabelledQuery): "en" | "ja" {
  return lang === "ja" || lang === "mix" ? "ja" : "en";
}
