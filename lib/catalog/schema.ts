import { z } from "zod";
import { ACTIONS, SEVERITIES, TOPICS } from "./kinds";

/** Prose in both languages. Inline code stands in backticks; message codes become links. */
const localized = z.strictObject({ en: z.string().trim().min(1), ja: z.string().trim().min(1) });

/**
 * How two messages are related. A relation is written on both sides; `RELATION_INVERSE` says what the
 * other side has to say.
 */
const RELATIONS = [
  "look-alike", // texts or situations that are easily taken for each other
  "same-cause", // one cause, logged with either code
  "same-area", // another step of the same mechanism
  "vendor-group", // the vendor's list puts them over one cause (inferred)
  "caused-by", // the other one, logged earlier, is the reason
  "leads-to", // the other one follows
] as const;

/** The relation the other side of a pair must carry. */
export const RELATION_INVERSE = {
  "look-alike": "look-alike",
  "same-cause": "same-cause",
  "same-area": "same-area",
  "vendor-group": "vendor-group",
  "caused-by": "leads-to",
  "leads-to": "caused-by",
} as const satisfies Record<Relation, Relation>;

/**
 * Why something that the source topic does not say is believed:
 * `documented` elsewhere by the vendor, `reported` by people who had it, `inferred` from numbers or
 * wording, `general` knowledge of TLS and of the product's tools.
 */
const BASES = ["documented", "reported", "inferred", "general"] as const;

const parameter = z.strictObject({
  name: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9:_-]*$/)
    .describe("The hole's name: what its value is called on screen, in links and in JSON."),
  written: z.string().min(1).optional().describe("The hole as the text writes it; `<name>` when absent."),
  meaning: localized,
  example: z
    .string()
    .min(1)
    .describe("A value as a server may write it; made up unless the entry says otherwise."),
});

const hint = z.strictObject({
  about: z.enum(["cause", "resolution"]),
  basis: z.enum(BASES),
  text: localized,
  reason: localized.describe("Why it is believed."),
});

const step = z.strictObject({
  en: z.string().trim().min(1),
  ja: z.string().trim().min(1),
  command: z
    .string()
    .trim()
    .min(1)
    .optional()
    .describe("A command line or a piece of configuration to type, the same in both languages."),
});

const relation = z.strictObject({
  code: z.string(),
  kind: z.enum(RELATIONS),
  note: localized.optional(),
});

const history = z.strictObject({
  apar: z
    .string()
    .regex(/^P[A-Z]\d{5}$/)
    .describe("The vendor's number of the change."),
  what: localized,
  fixPacks: z.array(z.string().regex(/^\d+(\.\d+){3}$/)).describe("The first levels that carry it."),
});

const variant = z.strictObject({
  text: z.string().min(1),
  language: z.enum(["en", "ja"]),
  basis: z.enum(BASES),
  note: localized,
});

const sample = z.strictObject({
  line: z.string().min(1),
  values: z
    .record(z.string(), z.string())
    .optional()
    .describe("The values that the line has for the holes, by name; every value is made up."),
});

/** One message: the whole of `content/catalogs/<catalog>/messages/<CODE>.yaml`. */
export const messageSchema = z.strictObject({
  code: z.string(),
  status: z.enum(["active", "retired"]).default("active"),
  text: z
    .strictObject({ en: z.string().min(1), ja: z.string().min(1) })
    .describe(
      "The message as documented, word for word, or translated by us where `provenance.text` says so.",
    ),
  parameters: z.array(parameter).default([]),
  action: z
    .strictObject({ kind: z.enum(ACTIONS), en: z.string().min(1), ja: z.string().min(1) })
    .describe("What to do, in one word and in one sentence."),
  topics: z.array(z.enum(TOPICS)).min(1),
  cause: z
    .union([localized, z.literal("undocumented")])
    .describe("`undocumented` where the source says nothing; then `hints` has what we can say."),
  resolution: z.union([z.array(step).min(1), z.literal("undocumented")]),
  hints: z.array(hint).default([]),
  related: z.array(relation).default([]),
  variants: z.array(variant).default([]),
  gskit: z
    .strictObject({
      rc: z.int(),
      name: z.string().regex(/^GSK_/).optional(),
      basis: z.enum(BASES),
    })
    .optional(),
  history: z.array(history).default([]),
  provenance: z.strictObject({
    source: z.string().describe("A source of `catalog.yaml`."),
    line: z.int().positive().describe("Where the entry begins in the source, counted from 1."),
    text: z
      .strictObject({ en: z.enum(["vendor", "kotae"]), ja: z.enum(["vendor", "kotae"]) })
      .describe("Whose words the text is, per language."),
    note: localized.optional(),
  }),
  samples: z.array(sample).min(1),
});

/** The whole of `content/catalogs/<catalog>/catalog.yaml`. */
export const catalogSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: localized,
  product: localized,
  vendor: z.string(),
  /** How the codes of this component are built: prefix, digits, severity letter. */
  code: z.strictObject({
    prefix: z.string().regex(/^[A-Z]+$/),
    digits: z.int().min(2).max(8),
    letters: z.record(z.string().regex(/^[A-Z]$/), z.enum(SEVERITIES)),
  }),
  sources: z
    .array(
      z.strictObject({
        id: z.string(),
        title: localized,
        release: z.string(),
        language: z.enum(["en", "ja"]),
      }),
    )
    .min(1),
});

const termSide = z.strictObject({
  /** The spelling that our own prose uses. */
  use: z.string().min(1),
  /** Other spellings and synonyms that readers type; search takes them for the same. */
  also: z.array(z.string().min(1)).default([]),
  /** Spellings that our own prose must not use; search takes them for the same, too. */
  avoid: z.array(z.string().min(1)).default([]),
});

/** The whole of `content/terms.yaml`: one term per row, both languages. */
export const termsSchema = z.array(z.strictObject({ en: termSide, ja: termSide }));

export type Localized = z.infer<typeof localized>;
export type Message = Readonly<z.infer<typeof messageSchema>>;
export type Parameter = Message["parameters"][number];
export type Hint = Message["hints"][number];
export type Catalog = Readonly<z.infer<typeof catalogSchema>>;
export type Term = z.infer<typeof termsSchema>[number];
export type Severity = (typeof SEVERITIES)[number];
export type Action = (typeof ACTIONS)[number];
export type Topic = (typeof TOPICS)[number];
export type Relation = (typeof RELATIONS)[number];
export type Basis = (typeof BASES)[number];
