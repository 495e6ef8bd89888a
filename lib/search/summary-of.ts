import { severityOf } from "../catalog/code";
import type { MessageSummary } from "../content/message-summary";
import { ACTION_KINDS, FIELDS, type SearchData, type SearchEntry } from "./search-data";

/** What a result shows of a message, out of what the search has of it. */
export function summaryOf(entry: SearchEntry, catalogs: SearchData["index"]["catalogs"]): MessageSummary {
  const catalog = catalogs[entry.catalog];
  const [, en = "", ja = ""] = entry.passages[0] ?? [];
  const [, doEn = "", doJa = ""] = entry.passages.find(([field]) => field === FIELDS.indexOf("action")) ?? [];
  return {
    code: entry.code,
    catalog: catalog?.id ?? "",
    severity: (catalog && severityOf(catalog.pattern, entry.code)) ?? "information",
    text: { en, ja },
    textOrigin: {
      en: entry.isVendors.en ? "vendor" : "kotae",
      ja: entry.isVendors.ja ? "vendor" : "kotae",
    },
    action: { kind: ACTION_KINDS[entry.action] ?? "report-to-vendor", en: doEn, ja: doJa },
  };
}
