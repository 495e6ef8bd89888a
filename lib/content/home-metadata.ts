import type { Locale } from "../i18n/locale";
import { wordTree } from "../i18n/words";

/** Title and description of the home page. */
export function homeMetadata(locale: Locale) {
  return {
    title: `Kotae – ${wordTree(locale, "site").tagline}`,
    description: wordTree(locale, "home").description,
  };
}
