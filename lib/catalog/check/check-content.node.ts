import { parseDocument } from "yaml";
import type { Store } from "#lib/catalog/store.node";
import type { Problem } from "../../problem";
import { checkRevisions } from "../revisions/check-revisions";
import type { Catalog, Message, Term } from "../schema";
import { checkCatalog } from "./check-catalog";
import type { SampleMatcher } from "./check-samples";
import { checkTodos } from "./check-todos";
import type { CheckedMessage } from "./checked-catalog";

/** Makes what finds the messages of a catalog that a line fits. */
export type MatcherFor = (catalog: Catalog, messages: readonly Message[]) => SampleMatcher;

/** What was looked at, and every Problem in it, by file. */
export type ContentReport = { catalogs: number; messages: number; problems: Problem[] };

/**
 * Checks all of `content/`: files against the schema, and those that fit it against the rules between
 * entries. A file that does not fit is reported and left out of the latter. Throws nothing.
 */
export function checkContent(store: Store, matcherFor: MatcherFor): ContentReport {
  const problems: Problem[] = [];
  const terms = valueOr<Term[]>(store.tryTerms(), [], problems);
  const owners = new Map<string, string>();
  let messages = 0;
  const ids = store.catalogIds();
  for (const id of ids) {
    const catalog = store.tryCatalog(id);
    const checked: CheckedMessage[] = [];
    const names = store.codes(id);
    messages += names.length;
    for (const name of names) {
      const read = store.tryMessage(id, name);
      const file = store.nameOf(`catalogs/${id}/messages/${name}.yaml`);
      // Addresses have no catalog in them.
      const owner = owners.get(name);
      if (owner !== undefined) {
        const what = `The catalog ${owner} has a message ${name}, too.`;
        problems.push({ where: file, what, fix: "A code can be in one catalog only; keep one of the two." });
      } else owners.set(name, id);
      const document = parseDocument(store.messageSource(id, name) ?? "");
      const todos = document.errors.length === 0 ? checkTodos(file, document.toJS()) : [];
      problems.push(...todos);
      if (!Array.isArray(read)) checked.push({ file: read.file, name, message: read.value });
      // A TODO is no valid choice or number either; it is said once.
      else problems.push(...read.filter((each) => !todos.some((todo) => todo.where === each.where)));
    }
    if (Array.isArray(catalog)) {
      problems.push(...catalog);
      continue;
    }
    if (catalog.value.id !== id) {
      const what = `The folder is named ${id}, the catalog ${catalog.value.id}.`;
      problems.push({ where: `${catalog.file} › id`, what, fix: "Make the two agree." });
    }
    const outside = store.tryOutside(id);
    if (Array.isArray(outside)) problems.push(...outside);
    const outsideCodes = Array.isArray(outside) ? [] : outside.value.codes.map(({ code }) => code);
    const all = {
      file: catalog.file,
      catalog: catalog.value,
      messages: checked,
      names,
      outside: outsideCodes,
    };
    const match = matcherFor(
      catalog.value,
      checked.map((each) => each.message),
    );
    problems.push(...checkCatalog(all, { terms, match }));
    problems.push(...revisionProblems(store, id, names));
  }
  return { catalogs: ids.length, messages, problems: problems.toSorted(byFile) };
}

function revisionProblems(store: Store, id: string, codes: readonly string[]): Problem[] {
  const names = store.revisionIds(id);
  const read = store.tryRevisions(id);
  const broken = read.flatMap((each) => (Array.isArray(each) ? each : []));
  if (broken.length > 0) return broken;
  const files = read.flatMap((each, at) => (Array.isArray(each) ? [] : [{ ...each, name: names[at] ?? "" }]));
  return checkRevisions(files, codes);
}

function valueOr<T>(read: { value: T } | Problem[], otherwise: T, problems: Problem[]): T {
  if (!Array.isArray(read)) return read.value;
  problems.push(...read);
  return otherwise;
}

/** Problems of a file stay in the order in which they were found. */
function byFile(one: Problem, other: Problem): number {
  const [a, b] = [fileOf(one), fileOf(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function fileOf(problem: Problem): string {
  return problem.where.split(/ › |:\d+$/)[0] ?? "";
}
