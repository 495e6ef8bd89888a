import type { Locale } from "./locale";

/** What stands between the parts of a list, in the language's own way. */
export function listMark(locale: Locale): string {
  return locale === "ja" ? "、" : ", ";
}
