import type { GeneratedCatalog } from "./catalog-generator";
import type { LabelledQuery } from "./labelled-query";
import { type Random, seededRandom } from "./random";

const SEED = 20_251_123;
/** So many lines of each kind. */
const EACH = 60;

/** Lines of a log as people paste them, labelled with the one message that each holds; `kind` says what they are. */
export type PastedLine = LabelledQuery & { kind: "line with a code" | "line without" };

/** Lines of generated messages with values in their holes: with the code and, half of them Japanese, without it. */
export function generateLines(catalogs: readonly GeneratedCatalog[]): PastedLine[] {
  const random = seededRandom(SEED);
  const messages = catalogs.flatMap(({ messages }) => messages);
  return Array.from({ length: 2 * EACH }, (_, at): PastedLine => {
    const { code, text } = random.pick(messages);
    const hasCode = at < EACH;
    const lang = at % 2 === 0 ? "en" : "ja";
    const minute = String(random.below(60)).padStart(2, "0");
    const prefix = `[Tue Jun 09 10:${minute}:30.123456 2025] [error] [pid ${1000 + random.below(9000)}] `;
    const q = prefix + (hasCode ? `${code}: ` : "") + filled(text[lang], random);
    return { q, lang, expect: [code], kind: hasCode ? "line with a code" : "line without" };
  });
}

function filled(text: string, random: Random): string {
  return text.replace(/<(\w+)>/g, (_, name: string) =>
    name === "path" || name === "file" ? `/opt/app/conf/${random.below(90)}.conf` : `v${random.below(900)}`,
  );
}
