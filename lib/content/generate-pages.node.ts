import type { Store } from "#lib/catalog/store.node";
import type { Message } from "../catalog/schema";
import { LOCALES, type Locale } from "../i18n/locale";
import { messageToMdx } from "./message-to-mdx";

/** One generated file: what it should hold, and what it holds now. */
export type GeneratedPage = {
  locale: Locale;
  code: string;
  file: string;
  wanted: string | undefined;
  found: string | undefined;
};

/**
 * Compares every generated page with what its message says now, and says which differ.
 * `wanted` is `undefined` for a page whose message is gone, `found` for one that is still to be written.
 * Throws a ProblemError when a message can't be read.
 */
export function stalePages(store: Store): GeneratedPage[] {
  const catalogs = store.catalogs().map((catalog) => ({ catalog, messages: store.messages(catalog.id) }));
  const byCode = new Map<string, Message>(
    catalogs.flatMap(({ messages }) => messages.map((message) => [message.code, message] as const)),
  );
  return LOCALES.flatMap((locale) => {
    const current = catalogs.flatMap(({ catalog, messages }) =>
      messages.map((message) =>
        page(store, locale, message.code, messageToMdx(message, catalog, locale, byCode)),
      ),
    );
    const orphans = store
      .generatedCodes(locale)
      .filter((code) => !byCode.has(code))
      .map((code) => page(store, locale, code, undefined));
    return [...current, ...orphans].filter(({ wanted, found }) => wanted !== found);
  });
}

/** Brings one page to what it should be: writes it, or removes it where its message is gone. */
export function writePage(store: Store, { locale, code, wanted }: GeneratedPage): void {
  if (wanted === undefined) store.removeGenerated(locale, code);
  else store.writeGenerated(locale, code, wanted);
}

function page(store: Store, locale: Locale, code: string, wanted: string | undefined): GeneratedPage {
  const file = store.nameOf(`messages/${locale}/${code}.mdx`);
  return { locale, code, file, wanted, found: store.generated(locale, code) };
}
