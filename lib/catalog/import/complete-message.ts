import { isMap, isScalar, parseDocument, type YAMLMap } from "yaml";
import type { Problem } from "../../problem";
import { type DraftSource, draftFields, languageOf, TODO, toYaml } from "./draft-message";
import type { TopicEntry } from "./open-entry";

/** A message with what was absent filled in; `yaml` is the input itself where nothing was. */
export type CompletedMessage = { yaml: string; added: string[]; problems: Problem[] };

type Edit = { at: number; end: number; text: string };

/**
 * Adds to a message that exists what a topic knows and the message lacks: fields that are absent, and texts
 * that are still a TODO. Everything written stays as it is, comments and layout too; where the topic says
 * something else, that is a Problem. `file` is the name that Problems give.
 */
export function completeMessage(
  yaml: string,
  entry: TopicEntry,
  { source, file }: { source: DraftSource; file: string },
): CompletedMessage {
  const document = parseDocument(yaml);
  if (document.errors.length > 0 || !isMap(document.contents)) {
    const what = "The file is not valid YAML with fields, so nothing was added to it.";
    return { yaml, added: [], problems: [{ where: file, what, fix: "Correct it, then import again." }] };
  }
  const root: YAMLMap<unknown, unknown> = document.contents;
  const language = languageOf(entry);
  const problems: Problem[] = [];
  const added: string[] = [];
  const edits: Edit[] = [];
  const draft = draftFields(entry, source);

  const complete = (path: readonly string[], value: string, mustAgree: boolean) => {
    const name = path.join(".");
    const key = path.at(-1) ?? "";
    const parent = path.length === 1 ? root : document.getIn(path.slice(0, -1));
    if (!isMap(parent)) return;
    const written = parent.get(key, true);
    if (written === undefined) {
      const edit = insertion(parent, key, value, yaml);
      if (edit === undefined) return;
      edits.push(edit);
      added.push(name);
    } else if (isScalar(written) && written.range && isTodo(written.value)) {
      edits.push({ at: written.range[0], end: written.range[1], text: JSON.stringify(value) });
      added.push(name);
    } else if (mustAgree && !(isScalar(written) && written.value === value)) {
      problems.push({
        where: `${file} › ${name}`,
        what: `The source (${source.file}, line ${entry.line}) says “${value}”.`,
        fix: "Compare the two; the importer doesn't change what is written.",
      });
    }
  };
  if (root.has("code")) complete(["code"], entry.code, true);
  complete(["text", language], entry.text, true);
  complete(["provenance", "text", language], "vendor", false);

  const absent = Object.entries(draft).filter(([key]) => !root.has(key));
  let completed = yaml;
  for (const edit of edits.toSorted((one, other) => other.at - one.at)) {
    completed = completed.slice(0, edit.at) + edit.text + completed.slice(edit.end);
  }
  if (absent.length > 0) {
    const end = completed === "" || completed.endsWith("\n") ? "" : "\n";
    completed += end + toYaml(Object.fromEntries(absent));
    added.push(...absent.map(([key]) => key));
  }
  return { yaml: completed, added, problems };
}

/** True for a value that a writer has still to write. */
function isTodo(value: unknown): boolean {
  return typeof value === "string" && (value === TODO || value.startsWith(`${TODO} `));
}

/** Puts a pair before the first one of a map, in a block as well as in braces. */
function insertion(map: YAMLMap, key: string, value: string, yaml: string): Edit | undefined {
  const first = map.items[0]?.key;
  const at = isScalar(first) ? first.range?.[0] : undefined;
  if (at === undefined) return undefined;
  const pair = `${key}: ${JSON.stringify(value)}`;
  if (map.flow) return { at, end: at, text: `${pair}, ` };
  const indent = at - (yaml.lastIndexOf("\n", at - 1) + 1);
  return { at, end: at, text: `${pair}\n${" ".repeat(indent)}` };
}
