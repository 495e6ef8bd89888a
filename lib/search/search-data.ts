import type { CodePattern } from "../catalog/code";
import type { Action } from "../catalog/schema";

/** The parts of a message that search looks in. */
export const FIELDS = [
  "text",
  "alias",
  "action",
  "cause",
  "resolution",
  "hint",
  "parameter",
  "history",
] as const;

export type Field = (typeof FIELDS)[number];

/** What a token in each field weighs, before the length of the field is taken into account. */
export const FIELD_WEIGHT: Record<Field, number> = {
  text: 1,
  alias: 0.85,
  action: 0.65,
  cause: 0.9,
  resolution: 0.5,
  hint: 0.42,
  parameter: 0.4,
  history: 0.4,
};

/**
 * A piece of a message, in both languages. Kept as a tuple since there are thousands: the place of the field
 * in `FIELDS`, English, Japanese. An alias has one spelling for both, so its Japanese is empty.
 */
export type Passage = readonly [field: number, en: string, ja: string];

/** What a hit shows, for one message. The first passage is the message text. */
export type SearchEntry = {
  code: string;
  catalog: number;
  passages: readonly Passage[];
  /** What is to be done, as its place in `ACTION_KINDS`. */
  action: number;
  /** Whether the message text is the vendor's, by language. */
  isVendors: { en: boolean; ja: boolean };
};

/** The kinds of actions in the order in which the data counts them: only ever add at the end. */
export const ACTION_KINDS: readonly Action[] = [
  "no-action",
  "check-client",
  "change-configuration",
  "certificate",
  "report-to-vendor",
];

/** The entries in columns, which is how they travel: like beside like compresses better. */
export type EntryColumns = {
  codes: readonly string[];
  catalogs: readonly number[];
  /** For each entry, the places of its passages' fields in `FIELDS`, a digit each. */
  fields: readonly string[];
  en: readonly (readonly string[])[];
  ja: readonly (readonly string[])[];
  /** A digit for each entry: its action, and 1 for a vendor's English text plus 2 for a vendor's Japanese one. */
  actions: string;
  vendors: string;
};

/** What the query side needs to look things up. */
export type SearchIndex = {
  /** With the words that name the product. */
  catalogs: readonly { id: string; pattern: CodePattern; names: readonly string[] }[];
  /** How many messages are indexed. */
  size: number;
  /** The synonym groups, a line each: their spellings, folded (`phraseOf`), between bars. */
  groups: string;
  /** The tokens in ascending order, packed (`packed-tokens.ts`). */
  tokens: string;
  /** Which messages hold each token, a line each, and how strongly, in the same order (`postings.ts`). */
  messages: string;
  slots: string;
};

/** Grows with every change that an older page could not read. */
export const SEARCH_VERSION = 3;

/** All that search loads. Plain JSON; the version says whether it fits the code. */
export type SearchData = { version: typeof SEARCH_VERSION; index: SearchIndex; entries: EntryColumns };

/**
 * The weights that a token can have in a message, the strongest first; its place here is the slot that
 * FlexSearch keeps it in. Few on purpose, since each costs bytes; with four, the cause weighed either as
 * much as the text or as little as the action, and every labelled set but one came out worse.
 */
export const SLOT_WEIGHTS: readonly number[] = [1, 0.85, 0.7, 0.5, 0.35];

/** The slot whose weight is nearest to `weight`. */
export function slotOf(weight: number): number {
  let best = 0;
  SLOT_WEIGHTS.forEach((slotWeight, slot) => {
    if (Math.abs(slotWeight - weight) < Math.abs(weightOf(best) - weight)) best = slot;
  });
  return best;
}

/** The weight that a slot stands for. */
export function weightOf(slot: number): number {
  return SLOT_WEIGHTS[slot] ?? 0;
}

/** Puts entries into columns. */
export function toColumns(entries: readonly SearchEntry[]): EntryColumns {
  return {
    codes: entries.map(({ code }) => code),
    catalogs: entries.map(({ catalog }) => catalog),
    fields: entries.map(({ passages }) => passages.map(([field]) => field).join("")),
    en: entries.map(({ passages }) => passages.map(([, en]) => en)),
    ja: entries.map(({ passages }) => passages.map(([, , ja]) => ja)),
    actions: entries.map(({ action }) => action).join(""),
    vendors: entries.map(({ isVendors: { en, ja } }) => Number(en) + 2 * Number(ja)).join(""),
  };
}

/** Reads entries from columns. */
export function fromColumns({
  codes,
  catalogs,
  fields,
  en,
  ja,
  actions,
  vendors,
}: EntryColumns): SearchEntry[] {
  return codes.map((code, id) => ({
    code,
    catalog: catalogs[id] ?? 0,
    passages: [...(fields[id] ?? "")].map((field, at) => [
      Number(field),
      en[id]?.[at] ?? "",
      ja[id]?.[at] ?? "",
    ]),
    action: Number(actions.charAt(id)),
    isVendors: { en: "13".includes(vendors.charAt(id)), ja: "23".includes(vendors.charAt(id)) },
  }));
}

/** Says whether the site's own JSON is search data that this code can read. */
export function isSearchData(json: unknown): json is SearchData {
  return (
    typeof json === "object" &&
    json !== null &&
    "version" in json &&
    json.version === SEARCH_VERSION &&
    "index" in json
  );
}
