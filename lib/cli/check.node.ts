import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkContent } from "#lib/catalog/check/check-content.node";
import { Store } from "#lib/catalog/store.node";
import { tryGuides } from "#lib/content/guides.node";
import { checkHandshake } from "../catalog/check/check-handshake";
import { checkOutside } from "../catalog/check/check-outside";
import type { SampleMatcher } from "../catalog/check/check-samples";
import type { Catalog, Message } from "../catalog/schema";
import { buildMatchData } from "../match/build-match-data";
import { openMatcher } from "../match/open-matcher";
import { formatProblem, type Problem } from "../problem";
import type { CommandBody } from "./command";

/** `kotae check`: every Problem in `content/`, at once. */
export const checkCommand: CommandBody = {
  help: [
    "Usage: npm run check [-- --json] [--content FOLDER]",
    "",
    "Names every Problem in content/: the file and the field, what is wrong, what to do.",
    "",
    "  --json            print {catalogs, messages, problems} as JSON",
    "  --content FOLDER  another content folder",
    "",
    "Exit status: 0 no Problem, 1 Problems, 2 wrong usage.",
  ].join("\n"),
  async run(args, io) {
    const { values } = parseArgs({
      args: [...args],
      options: { json: { type: "boolean" }, content: { type: "string" } },
    });
    const store = new Store(values.content === undefined ? undefined : resolve(values.content));
    const { catalogs, messages, problems: found } = checkContent(store, matcherFor);
    const problems = [...found, ...checkGuides(store), ...checkHandshakes(store), ...checkOutsides(store)];
    const seen = `${count(messages, "message")}, ${count(catalogs, "catalog")}`;
    if (values.json) io.out(JSON.stringify({ catalogs, messages, problems }, null, 2));
    else if (problems.length === 0) io.out(`${seen}: no Problem`);
    else {
      for (const problem of problems) io.err(`${formatProblem(problem)}\n`);
      io.err(`${seen}: ${count(problems.length, "Problem")}`);
    }
    return problems.length === 0 ? 0 : 1;
  },
};

function matcherFor(catalog: Catalog, messages: readonly Message[]): SampleMatcher {
  const matcher = openMatcher(buildMatchData([{ catalog, messages }]));
  return (line) => matcher.explain(line);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function checkGuides(store: Store): Problem[] {
  const codes = new Set(store.catalogIds().flatMap((id) => store.codes(id)));
  const read = tryGuides(store, (code) => codes.has(code));
  return Array.isArray(read) ? read : [];
}

function checkHandshakes(store: Store): Problem[] {
  return store.catalogIds().flatMap((id) => {
    if (!store.hasHandshake(id)) return [];
    const read = store.tryHandshake(id);
    return Array.isArray(read) ? read : checkHandshake(read.value, store.codes(id), read.file);
  });
}

function checkOutsides(store: Store): Problem[] {
  return store.catalogIds().flatMap((id) => {
    const read = store.tryOutside(id);
    // Its own Problems are among those of the catalog.
    return Array.isArray(read) ? [] : checkOutside(read.value, store.codes(id), read.file);
  });
}
