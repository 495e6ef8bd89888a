import { stringify } from "yaml";
import { type Locale, otherLocale } from "../../i18n/locale";
import { hasJapanese } from "./japanese";
import type { TopicEntry } from "./open-entry";

/** Stands where a writer has to write; the check names each one that is left. */
export const TODO = "TODO";

/** Where a draft comes from: a source of `catalog.yaml`, and the file that was read. */
export type DraftSource = { id: string; file: string };

/** The language of a message text: Japanese if it has Japanese letters. */
export function languageOf(entry: Pick<TopicEntry, "text">): Locale {
  return hasJapanese(entry.text) ? "ja" : "en";
}

/** The fields of a draft in the order of the file; everything that the topic doesn't know is a TODO. */
export function draftFields(entry: TopicEntry, source: DraftSource): Record<string, unknown> {
  const language = languageOf(entry);
  const other = otherLocale(language);
  const holes = findHoles(entry.text);
  const prose = { en: TODO, ja: TODO };
  return {
    code: entry.code,
    text: inOrder({ [language]: entry.text, [other]: TODO }),
    ...(holes.length > 0 && {
      parameters: holes.map((hole) => ({ ...hole, meaning: prose, example: TODO })),
    }),
    action: { kind: TODO, ...prose },
    topics: [TODO],
    cause: entry.cause === null ? "undocumented" : prose,
    resolution: entry.resolution === null ? "undocumented" : [prose],
    provenance: {
      source: source.id,
      line: entry.line,
      text: inOrder({ [language]: "vendor", [other]: TODO }),
    },
    samples: [{ line: TODO }],
  };
}

/**
 * A new message as YAML. It is no valid message: a writer has to replace every TODO. The vendor's cause and
 * resolution are in comments only, to be read and not to be copied.
 */
export function draftMessage(entry: TopicEntry, source: DraftSource): string {
  const comments = [
    `Draft from ${source.file}, line ${entry.line}. Replace every ${TODO}, then take these comments out.`,
    ...(entry.cause === null ? [] : [`Source, for reference only (cause): ${entry.cause}`]),
    ...(entry.resolution === null ? [] : [`Source, for reference only (resolution): ${entry.resolution}`]),
  ];
  return `${comments.map((comment) => `# ${comment}\n`).join("")}${toYaml(draftFields(entry, source))}`;
}

/** Fields as YAML, one line per value. */
export function toYaml(fields: Record<string, unknown>): string {
  return stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** The holes of a text, `<…>`, each once; one that is no plain name gets a name and keeps its written form. */
export function findHoles(text: string): { name: string; written?: string }[] {
  const written = new Set(Array.from(text.matchAll(/<([^<>]{1,60})>/g), ([, inner = ""]) => inner));
  return Array.from(written, (inner, index) => {
    if (/^[A-Za-z][A-Za-z0-9:_-]*$/.test(inner)) return { name: inner };
    const name = inner.replace(/[^A-Za-z0-9:_-]+/g, "-").replace(/^[^A-Za-z]+|-+$/g, "");
    return { name: name === "" ? `hole${index + 1}` : name, written: `<${inner}>` };
  });
}

function inOrder(localized: { [locale: string]: string }): { en?: string; ja?: string } {
  return { en: localized.en, ja: localized.ja };
}
