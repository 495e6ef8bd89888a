import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { messageFile, Store } from "#lib/catalog/store.node";
import { parseCode } from "../catalog/code";
import { completeMessage } from "../catalog/import/complete-message";
import { decodeTopic } from "../catalog/import/decode-topic";
import { type DraftSource, draftMessage, languageOf } from "../catalog/import/draft-message";
import { mergeEntries } from "../catalog/import/merge-entries";
import type { TopicEntry } from "../catalog/import/open-entry";
import { parseTopic } from "../catalog/import/parse-topic";
import type { Catalog } from "../catalog/schema";
import { formatProblem, type Problem, ProblemError } from "../problem";
import type { CommandBody, CommandIo } from "./command";
import { UsageError } from "./usage-error";

/** Codes taken for granted where there is no catalog to ask: letters, digits, a severity letter. */
const ANY_CODE = /^[A-Z]{2,10}\d{3,8}[A-Z]$/;

/** What was written, as counts for the summary. */
type Written = { drafts: number; completed: number; problems: Problem[] };

/** `kotae import`: reads a vendor's topic and writes drafts of its messages. */
export const importCommand: CommandBody = {
  help: [
    "Usage: npm run import -- FILE --catalog ID [--dry-run] [--json] [--source ID] [--content FOLDER]",
    "",
    "Reads a topic as vendors publish it (labels メッセージ, 原因 or 理由, 解決策, or Message, Reason or Cause,",
    "Solution or Resolution) and writes content/catalogs/ID/messages/CODE.yaml for each entry. Of a message that",
    "exists, only what is absent is added; nothing written is changed. What can't be read is reported by line.",
    "",
    "  --catalog ID      the catalog, a folder of content/catalogs",
    "  --dry-run         write nothing",
    "  --json            print {messages, problems} as JSON",
    "  --source ID       the source of catalog.yaml that the topic is (default: the first in its language)",
    "  --content FOLDER  another content folder",
    "",
    "Exit status: 0 read, 1 read with Problems or not at all, 2 wrong usage.",
  ].join("\n"),
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        catalog: { type: "string" },
        "dry-run": { type: "boolean" },
        json: { type: "boolean" },
        source: { type: "string" },
        content: { type: "string" },
      },
    });
    const [path, ...more] = positionals;
    if (path === undefined) throw new UsageError("Say which FILE to read.");
    if (more.length > 0) throw new UsageError(`One FILE at a time; “${more[0]}” is one too many.`);
    if (values.catalog === undefined) throw new UsageError("Say which catalog it is for: --catalog ID.");

    const store = new Store(values.content === undefined ? undefined : resolve(values.content));
    const name = basename(path);
    const catalog = catalogOrProblems(store, values.catalog);
    const missing = Array.isArray(catalog) ? catalog : [];
    if (missing.length > 0 && !values["dry-run"]) throw new ProblemError(missing);
    const fits = (code: string) =>
      Array.isArray(catalog) ? ANY_CODE.test(code) : parseCode(catalog.code, code) !== undefined;

    const decoded = decodeTopic(readTopic(path), path);
    if (Array.isArray(decoded)) throw new ProblemError([...missing, ...decoded]);
    const topic = parseTopic(decoded.text, { file: path, fits });
    const merged = mergeEntries(topic.entries, path);
    const problems = [...missing, ...topic.problems, ...merged.problems];
    const notices = [...decoded.notices, ...topic.notices, ...merged.notices];
    let written: Written | undefined;
    if (!values["dry-run"] && !Array.isArray(catalog)) {
      const source = sourceFor(catalog, merged.entries, values.source);
      written = write(store, catalog, merged.entries, { id: source, file: name });
      problems.push(...written.problems);
    }
    if (values.json) io.out(toJson(merged.entries, [...problems, ...notices]));
    else report(io, { found: topic.entries.length, entries: merged.entries, problems, notices, written });
    return problems.length > 0 ? 1 : 0;
  },
};

function readTopic(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ProblemError([
      {
        where: path,
        what: `The file can't be read (${reason}).`,
        fix: "Check the path and the permissions.",
      },
    ]);
  }
}

function catalogOrProblems(store: Store, id: string): Catalog | Problem[] {
  if (store.catalogIds().includes(id)) {
    const read = store.tryCatalog(id);
    return Array.isArray(read) ? read : read.value;
  }
  const known = store.catalogIds().join(", ") || "none";
  return [
    {
      where: store.nameOf(`catalogs/${id}/catalog.yaml`),
      what: `There is no catalog “${id}” (there are: ${known}).`,
      fix: "Make the file with id, title, product, vendor, code (prefix, digits, letters) and sources, as lib/catalog/schema.ts describes it; another catalog.yaml serves as a model.",
    },
  ];
}

function sourceFor(catalog: Catalog, entries: readonly TopicEntry[], wanted: string | undefined): string {
  if (wanted !== undefined) {
    if (catalog.sources.some((source) => source.id === wanted)) return wanted;
    const known = catalog.sources.map((source) => source.id).join(", ");
    throw new UsageError(`The catalog has no source “${wanted}” (there are: ${known}).`);
  }
  const prose = entries.map((entry) => `${entry.cause ?? ""}${entry.resolution ?? ""}`).join("");
  const language = languageOf({ text: prose });
  return (catalog.sources.find((source) => source.language === language) ?? catalog.sources[0])?.id ?? "";
}

function write(store: Store, catalog: Catalog, entries: readonly TopicEntry[], source: DraftSource): Written {
  const written: Written = { drafts: 0, completed: 0, problems: [] };
  const seen = new Set<string>();
  for (const entry of entries) {
    // Of entries that contradict each other the first is written; the others are in the Problems.
    if (seen.has(entry.code)) continue;
    seen.add(entry.code);
    const existing = store.messageSource(catalog.id, entry.code);
    if (existing === undefined) {
      store.writeMessageSource(catalog.id, entry.code, draftMessage(entry, source));
      written.drafts += 1;
      continue;
    }
    const file = store.nameOf(messageFile(catalog.id, entry.code));
    const completed = completeMessage(existing, entry, { source, file });
    written.problems.push(...completed.problems);
    if (completed.yaml === existing) continue;
    store.writeMessageSource(catalog.id, entry.code, completed.yaml);
    written.completed += 1;
  }
  return written;
}

/** The printed JSON: a contract with others' scripts, so each field is named here. */
function toJson(entries: readonly TopicEntry[], problems: readonly Problem[]): string {
  const messages = entries.map(({ code, text, cause, resolution, line }) => ({
    code,
    text,
    cause,
    resolution,
    line,
  }));
  return JSON.stringify(
    { messages, problems: problems.map(({ where, what, fix }) => ({ where, what, fix })) },
    null,
    2,
  );
}

type Outcome = {
  found: number;
  entries: readonly TopicEntry[];
  problems: readonly Problem[];
  notices: readonly Problem[];
  written: Written | undefined;
};

function report(io: CommandIo, { found, entries, problems, notices, written }: Outcome): void {
  for (const problem of [...notices, ...problems]) io.err(`${formatProblem(problem)}\n`);
  const codes = new Set(entries.map((entry) => entry.code)).size;
  const counts = [count(found, "entry", "entries"), count(codes, "code", "codes")];
  const said = [count(problems.length, "Problem", "Problems"), count(notices.length, "notice", "notices")];
  io.out(`${counts.join(", ")}; ${said.join(", ")}.`);
  if (written === undefined) {
    io.out("Nothing was written.");
    return;
  }
  io.out(`${count(written.drafts, "draft", "drafts")} written, ${written.completed} completed.`);
  if (written.drafts + written.completed > 0) {
    io.out("A draft is not a valid message yet: npm run check names every TODO to be written.");
  }
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
