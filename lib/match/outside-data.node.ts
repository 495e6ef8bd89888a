import { catalogRevision } from "#lib/catalog/revisions/site-history.node";
import { Store } from "#lib/catalog/store.node";
import type { OutsideData } from "./outside-help";

/** What is known beyond the messages of every catalog, as `/api/v1/outside.json` has it. Throws a ProblemError. */
export function outsideData(store: Store = new Store()): OutsideData[] {
  return store.catalogs().map(({ id, code }) => ({
    catalog: id,
    revision: catalogRevision(id),
    prefix: code.prefix,
    letters: code.letters,
    ...store.outside(id),
    gskit: store
      .messages(id)
      .flatMap(({ code: own, gskit }) =>
        gskit === undefined ? [] : [{ rc: gskit.rc, name: gskit.name, code: own }],
      ),
  }));
}
