import { compile } from "@mdx-js/mdx";
import { Store } from "#lib/catalog/store.node";
import type { Entry } from "../catalog/entry";
import type { Locale } from "../i18n/locale";
import { ProblemError } from "../problem";

/**
 * Compiles the generated page of a message to the body of a function, which the MDX runtime turns into a
 * component. Done here and not by the bundler, which would own every page: at 10,000 of them the build takes
 * more than twice the time and three times the memory. Throws a ProblemError when the file is missing.
 */
export async function compilePage(locale: Locale, code: string): Promise<string> {
  const mdx = new Store().generated(locale, code);
  if (mdx === undefined) {
    throw new ProblemError([
      {
        where: `content/messages/${locale}/${code}.mdx`,
        what: "The generated page is missing.",
        fix: "Run npm run generate.",
      },
    ]);
  }
  return String(await compile(mdx, { outputFormat: "function-body" }));
}

/** The entries together with their compiled pages, for a document that shows many. */
export async function compiledEntries(
  entries: readonly Entry[],
  locale: Locale,
): Promise<(Entry & { compiled: string })[]> {
  const all: (Entry & { compiled: string })[] = [];
  for (const entry of entries) {
    all.push({ ...entry, compiled: await compilePage(locale, entry.message.code) });
  }
  return all;
}
