import { parseArgs } from "node:util";
import { Store } from "#lib/catalog/store.node";
import { stalePages, writePage } from "#lib/content/generate-pages.node";
import { formatProblem } from "../problem";
import type { CommandBody } from "./command";

/** `kotae generate`: writes the pages of all messages as MDX; with `--check` only says which are stale. */
export const generateCommand: CommandBody = {
  help: [
    "Usage: npm run generate [-- --check]",
    "",
    "Writes one MDX file per message and language, and removes those whose message is gone.",
    "",
    "  --check   write nothing; name the stale files and exit with 1 if there are any",
  ].join("\n"),
  async run(args, io) {
    const { values } = parseArgs({ args: [...args], options: { check: { type: "boolean" } } });
    const store = new Store();
    const stale = stalePages(store);
    if (values.check) {
      for (const page of stale) {
        const what =
          page.wanted === undefined ? "Its message is gone." : "It is not what the catalog says now.";
        io.err(
          formatProblem({ where: page.file, what, fix: "Run npm run generate and commit what it writes." }),
        );
      }
      io.out(stale.length === 0 ? "Generated pages are up to date." : `${stale.length} stale pages.`);
      return stale.length === 0 ? 0 : 1;
    }
    for (const page of stale) writePage(store, page);
    io.out(`${stale.length} pages written.`);
    return 0;
  },
};
