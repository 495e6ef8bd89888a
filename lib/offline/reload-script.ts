import type { Locale } from "../i18n/locale";

/**
 * What an untouched page of an edition that was replaced gets in place of its own script, which is gone: it reloads the
 * page, which comes whole out of the new edition. Where something was written by then, it asks before.
 *
 * @param question asks whether what was written may go
 */
export function reloadScript(question: Readonly<Record<Locale, string>>): string {
  const written = '[...document.querySelectorAll("[name=q],textarea")].some(({value})=>value)';
  return `if(!${written}||confirm(${JSON.stringify(question)}[document.documentElement.lang]))location.reload();`;
}
