import { LOCALES, type Locale } from "../i18n/locale";

/** An entry that was opened on this device: its code, and its text in each language. */
export type RecentEntry = { code: string } & Readonly<Record<Locale, string>>;

/** So many are offered; `public/page.js` keeps no more. */
const MOST = 8;
/** A code as any catalog may have it: nothing else ever becomes part of an address. */
const CODE = /^[A-Z][A-Z0-9]{2,19}$/;

/** Reads what a device has kept of opened entries; whatever is not as it should be is left out. Never throws. */
export function parseRecentEntries(kept: string | null): RecentEntry[] {
  let json: unknown;
  try {
    json = JSON.parse(kept ?? "[]");
  } catch {
    return [];
  }
  if (!Array.isArray(json)) return [];
  const entries = json.flatMap((entry: unknown) => (isRecentEntry(entry) ? [entry] : []));
  return entries
    .filter(({ code }, at) => entries.findIndex((one) => one.code === code) === at)
    .slice(0, MOST);
}

function isRecentEntry(entry: unknown): entry is RecentEntry {
  return (
    typeof entry === "object" &&
    entry !== null &&
    "code" in entry &&
    typeof entry.code === "string" &&
    CODE.test(entry.code) &&
    LOCALES.every((locale) => typeof Reflect.get(entry, locale) === "string")
  );
}
