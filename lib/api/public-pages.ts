import { z } from "zod";
import type { Entry } from "../catalog/entry";
import { SEVERITIES } from "../catalog/kinds";
import type { CatalogHistory } from "../catalog/revisions/catalog-history";
import { lastChange } from "../catalog/revisions/compare-revisions";
import { catalogSchema } from "../catalog/schema";
import { parseTemplate } from "../catalog/template";
import { publicMessage, publicMessageSchema } from "./public-message";

/** So many messages are in one page of a catalog: about 2 MB of JSON, 300 KB over the wire. */
const MESSAGES_IN_PAGE = 500;
/** Templates are a tenth of that. */
const TEMPLATES_IN_PAGE = 2000;

const page = {
  page: z.int().positive().describe("Counted from 1."),
  pages: z.int().positive(),
  total: z.int().describe("How many messages the catalog has on all pages."),
  next: z.string().optional().describe("The name of the next page, in the same folder; absent on the last."),
};

/** A page of the whole catalog: `/api/v1/catalogs/<catalog>-<page>.json`. */
export const catalogPageSchema = z
  .strictObject({
    catalog: catalogSchema,
    revision: z
      .string()
      .describe(
        "The state of the catalog: its last revision, with `+` and a hash where it has changed since.",
      ),
    revisions: z
      .array(z.string())
      .describe("The names of its revisions, oldest first: revisions/{catalog}-{revision}.json."),
    ...page,
    messages: z.array(publicMessageSchema),
  })
  .meta({ title: "Page of a catalog", description: "A catalog with some of its messages, by code." });

const part = z.union([
  z.strictObject({ text: z.string() }),
  z.strictObject({
    hole: z.string().describe("The name of the parameter."),
    written: z.string().describe("The hole as the documentation writes it."),
  }),
]);

const templateSchema = z.strictObject({
  code: z.string(),
  severity: z.enum(SEVERITIES),
  texts: z.array(
    z.strictObject({
      language: z.enum(["en", "ja"]),
      origin: z
        .enum(["vendor", "kotae", "variant"])
        .describe("Whose words: the vendor's, our translation (never logged), or another text seen in logs."),
      parts: z.array(part),
    }),
  ),
});

/** A page of the texts with their holes: `/api/v1/templates/<catalog>-<page>.json`. */
export const templatePageSchema = z
  .strictObject({ catalog: z.string(), ...page, templates: z.array(templateSchema) })
  .meta({ title: "Page of templates", description: "The texts of messages, split at their holes, by code." });

export type CatalogPage = z.infer<typeof catalogPageSchema>;
type TemplatePage = z.infer<typeof templatePageSchema>;

/** The pages of one catalog, by their names below `/api/v1/`; each value is built when it is asked for. */
export function catalogPages(
  entries: readonly Entry[],
  { revision, revisions }: Pick<CatalogHistory, "revision" | "revisions">,
): Record<string, () => CatalogPage> {
  return pagesOf("catalogs", entries, MESSAGES_IN_PAGE, (some, at, { catalog }) => ({
    catalog,
    revision,
    revisions: revisions.map(({ id }) => id),
    ...at,
    messages: some.map((entry) => publicMessage(entry, lastChange(revisions, entry.message.code))),
  }));
}

/** The pages of one catalog's templates, by their names below `/api/v1/`. */
export function templatePages(entries: readonly Entry[]): Record<string, () => TemplatePage> {
  return pagesOf("templates", entries, TEMPLATES_IN_PAGE, (some, at, { catalog }) => ({
    catalog: catalog.id,
    ...at,
    templates: some.map(template),
  }));
}

type PageAt = { page: number; pages: number; total: number; next?: string };

function pagesOf<T>(
  folder: string,
  entries: readonly Entry[],
  size: number,
  build: (some: readonly Entry[], at: PageAt, first: Entry) => T,
): Record<string, () => T> {
  const [first] = entries;
  if (first === undefined) return {};
  const pages = Math.ceil(entries.length / size);
  const nameOf = (number: number) => `${first.catalog.id}-${number}.json`;
  return Object.fromEntries(
    Array.from({ length: pages }, (_, index) => {
      const number = index + 1;
      const next = number < pages ? { next: nameOf(number + 1) } : {};
      const at = { page: number, pages, total: entries.length, ...next };
      const some = entries.slice(index * size, number * size);
      return [`${folder}/${nameOf(number)}`, () => build(some, at, first)];
    }),
  );
}

function template({ message, severity }: Entry): z.infer<typeof templateSchema> {
  const parts = (text: string) =>
    parseTemplate(text, message.parameters).map((each) =>
      each.kind === "text" ? { text: each.text } : { hole: each.name, written: each.written },
    );
  return {
    code: message.code,
    severity,
    texts: [
      { language: "en", origin: message.provenance.text.en, parts: parts(message.text.en) },
      { language: "ja", origin: message.provenance.text.ja, parts: parts(message.text.ja) },
      ...message.variants.map(({ language, text }) => ({
        language,
        origin: "variant" as const,
        parts: parts(text),
      })),
    ],
  };
}
