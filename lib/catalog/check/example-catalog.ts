import { catalogSchema, messageSchema, termsSchema } from "../schema";
import { checkCatalog } from "./check-catalog";
import type { SampleMatcher } from "./check-samples";
import type { CheckedCatalog } from "./checked-catalog";

// A catalog for the tests of this folder.

/** Prose without a fault. */
export const both = { en: "Text.", ja: "文です。" };
const catalog = catalogSchema.parse({
  id: "xyz",
  title: both,
  product: both,
  vendor: "V",
  code: { prefix: "XYZ", digits: 4, letters: { E: "error", W: "warning" } },
  sources: [{ id: "topic", title: both, release: "1", language: "en" }],
});
/** Terms for both languages. */
export const terms = termsSchema.parse([
  { en: { use: "time-out", avoid: ["timeout"] }, ja: { use: "サーバー", avoid: ["サーバ"] } },
  {
    en: { use: "IKEYMAN", avoid: ["iKeyman"] },
    ja: { use: "メモリー", avoid: ["メモリ"], also: ["メモリカード"] },
  },
]);

/** Fields of a message that differ from the example; `name` is the name of its file. */
export type Fields = { code?: string; name?: string; [field: string]: unknown };

/** A catalog of messages without a Problem but what their fields bring in. */
export function exampleCatalog(...messages: Fields[]): CheckedCatalog {
  const checked = messages.map(({ name, ...fields }, index) => {
    const code = fields.code ?? `XYZ000${index + 1}E`;
    const message = messageSchema.parse({
      code,
      text: { en: "Failed.", ja: "失敗。" },
      action: { kind: "no-action", ...both },
      topics: ["proxy"],
      cause: both,
      resolution: [{ en: `Look at ${code}.`, ja: "確認します。" }],
      provenance: { source: "topic", line: 1, text: { en: "vendor", ja: "vendor" } },
      samples: [{ line: `${code}: Failed.` }],
      ...fields,
    });
    return { file: `${code}.yaml`, name: name ?? code, message };
  });
  const names = checked.map((each) => each.name);
  return { file: "catalog.yaml", catalog, messages: checked, names, outside: ["XYZ9999E"] };
}

/** Matches a line with every code in it. */
export const matchByCode: SampleMatcher = (line) => ({
  matches: Array.from(line.matchAll(/XYZ\d{4}[EW]/g), ([code]) => ({ code, values: {} })),
  ambiguous: [],
});

/** Every Problem of such a catalog. */
export function checkExample(...messages: Fields[]) {
  return checkCatalog(exampleCatalog(...messages), { terms, match: matchByCode });
}
