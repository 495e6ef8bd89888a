import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { catalogHistory, isEmpty } from "#lib/catalog/revisions/catalog-history.node";
import { Store } from "#lib/catalog/store.node";
import type { CatalogHistory } from "../catalog/revisions/catalog-history";
import type { Difference } from "../catalog/revisions/compare-revisions";
import { CHANGE_KINDS } from "../catalog/revisions/revision-schema";
import { formatProblem } from "../problem";
import type { CommandBody } from "./command";
import { UsageError } from "./usage-error";

/** `kotae revise`: writes down what has changed in the catalogs since their last revision. */
export const reviseCommand: CommandBody = {
  help: [
    'Usage: npm run kotae -- revise --en "SUMMARY" --ja "SUMMARY" [--catalog ID] [--content FOLDER]',
    "       npm run kotae -- revise --check",
    "",
    "Compares each catalog with its last revision and writes a new one that lists what is new, changed and retired:",
    "the page What changed and the Atom feeds are made from these files. Make one whenever changes are published.",
    "",
    "  --en, --ja       what the revision is about, in one or two sentences, in either language",
    "  --catalog ID     that catalog only",
    "  --check          write nothing; list what is not in a revision yet and exit with 1 if there is any",
    "  --content FOLDER another content folder",
    "",
    "Exit status: 0 done or nothing to do, 1 a message has vanished (or --check found changes), 2 wrong usage.",
  ].join("\n"),
  async run(args, io) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        en: { type: "string" },
        ja: { type: "string" },
        catalog: { type: "string" },
        check: { type: "boolean" },
        content: { type: "string" },
      },
    });
    const store = new Store(values.content === undefined ? undefined : resolve(values.content));
    const ids = store.catalogIds().filter((id) => values.catalog === undefined || values.catalog === id);
    if (ids.length === 0) throw new UsageError(`There is no catalog ${values.catalog ?? ""}.`);
    const histories = ids.map((id) => catalogHistory(store, store.catalog(id)));
    let status = 0;
    for (const history of histories) {
      for (const code of history.pending.gone) {
        status = 1;
        io.err(formatProblem(vanished(history, code)));
      }
    }
    if (status !== 0) return status;
    const changed = histories.filter(({ pending }) => !isEmpty(pending));
    for (const { catalog, pending } of changed) io.out(`${catalog.id}: ${inWords(pending)}`);
    if (changed.length === 0) io.out("Nothing has changed since the last revision.");
    if (values.check || changed.length === 0) return changed.length === 0 ? 0 : 1;
    const { en, ja } = values;
    if (en === undefined || ja === undefined) {
      throw new UsageError("Say what the revision is about: --en “…” --ja “…”.");
    }
    const time = `${new Date().toISOString().slice(0, 19)}Z`;
    for (const history of changed) {
      const { gone: _, ...lists } = history.pending;
      const id = nextId(history, time.slice(0, 10));
      io.out(store.writeRevision(history.catalog.id, { id, time, summary: { en, ja }, ...lists }));
    }
    return 0;
  },
};

function inWords(difference: Difference): string {
  return CHANGE_KINDS.map((kind) => {
    const codes = Object.keys(difference[kind]);
    return `${codes.length} ${kind}${codes.length > 0 && codes.length <= 10 ? ` (${codes.join(", ")})` : ""}`;
  }).join(", ");
}

function vanished({ catalog }: CatalogHistory, code: string) {
  return {
    where: `content/catalogs/${catalog.id}/messages/${code}.yaml`,
    what: `${code} was in the last revision and has no file any more.`,
    fix: "Bring the file back and give it `status: retired`: tickets link to its page.",
  };
}

/** The day, with a number from its second revision on. */
function nextId({ revisions }: CatalogHistory, day: string): string {
  const ofDay = revisions.filter(({ id }) => id.startsWith(day)).length;
  return ofDay === 0 ? day : `${day}-${ofDay + 1}`;
}
