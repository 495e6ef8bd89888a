import { Store } from "#lib/catalog/store.node";
import { outsideData } from "#lib/match/outside-data.node";
import { severityOf } from "../catalog/code";
import { buildMatchData } from "../match/build-match-data";
import type { TriageData } from "./triage-log";

/** What triage needs, from the catalogs themselves. Throws a ProblemError when one can't be read. */
export function readTriageData(store = new Store()): TriageData {
  const catalogs = store.catalogs().map((catalog) => ({ catalog, messages: store.messages(catalog.id) }));
  return {
    match: buildMatchData(catalogs),
    messages: catalogs.flatMap(({ catalog, messages }) =>
      messages.map(({ code, action }) => ({
        code,
        catalog: catalog.id,
        severity: severityOf(catalog.code, code) ?? "error",
        action,
      })),
    ),
    outside: outsideData(store),
  };
}
